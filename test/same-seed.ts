import fc from 'fast-check';

// The same examples in every run, so that a change is the only thing that can turn a test red. Others: npm run any-seed.
fc.configureGlobal({ seed: Number(process.env['OTPATH_SEED'] ?? 1) });

/** How `npm run mutate` changes the code and sees whether a test notices. */
export default {
  plugins: ['./scripts/mutate/test-runner.ts', './scripts/mutate/not-mutated.mjs'],
  ignorers: ['documentation'],
  testRunner: 'core',
  testRunnerNodeArgs: ['--import', 'tsx'],
  checkerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What runs once when a module is loaded would need all tests anew for every change.
  ignoreStatic: true,
  mutate: ['src/core/{model,assess,check}/**/*.ts'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: {
    logTests: false,
    reportTests: false,
    reportMutants: process.env.OTPATH_MUTATE_SHOW !== undefined,
  },
  jsonReporter: { fileName: process.env.OTPATH_MUTATE_REPORT ?? '.cache/mutation.json' },
  // In milliseconds. What takes so long is taken for a change that a test notices.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 30,
  concurrency: Number(process.env.OTPATH_MUTATE_WORKERS ?? 2),
  tempDirName: '.cache/stryker',
};

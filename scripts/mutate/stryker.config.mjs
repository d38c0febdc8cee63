/** How `npm run mutate` changes the code and sees whether a test notices. */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/not-mutated.mjs'],
  ignorers: ['documentation'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs once when a module is loaded would need all tests anew for every change.
  ignoreStatic: true,
  mutate: ['src/core/{model,assess,check}/**/*.ts'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  // In milliseconds. What takes so long is taken for a change that a test notices.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  concurrency: Number(process.env.OTPATH_MUTATE_WORKERS ?? 2),
  tempDirName: '.cache/stryker',
};

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/set-up.ts'],
    setupFiles: ['test/tidy-up.ts', 'test/same-seed.ts'],
    testTimeout: 30_000,
    // Most tests wait for processes of their own, so every core may have a worker.
    maxWorkers: '100%',
    // No test changes what a module holds, so each worker loads every module once.
    isolate: false,
    // Every run in a test does its work; test/e2e/remembered.test.ts sees to those that need not.
    env: { NO_COLOR: '1', TZ: 'Europe/London', OTPATH_CACHE: 'off' },
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
  },
});

import { defineConfig } from 'vitest/config';

/** The tests of the core alone, for changed code: nothing has to be built for them, and no browser unpacked. */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts'],
    exclude: ['test/core/render/hostile-values.test.ts'],
    setupFiles: ['test/tidy-up.ts'],
    // Changed code can be slow, and so can a busy machine.
    testTimeout: 600_000,
    env: { NO_COLOR: '1', TZ: 'Europe/London' },
  },
});

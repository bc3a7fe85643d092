import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../map-group-by.ts';

/** One Firefox for all files, one test at a time. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/firefox/*.test.ts'],
    isolate: false,
    maxWorkers: 1,
    retry: 0,
    // These only end what hangs, on the busiest of machines. The first test starts the browser.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});

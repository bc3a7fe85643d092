import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './map-group-by.ts';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/fixed-seed.ts'],
    // Three times as fast; nothing of ours does anything when it is imported.
    isolate: false,
    // Nothing here waits for anything: this only ends what hangs, on the busiest of machines.
    testTimeout: 60_000,
    exclude: ['**/node_modules/**', 'tests/{browser,built,firefox,mutation,pages}/**'],
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: 'text',
      // What users trust or uninstall. A line that no row reaches is a line that nobody needs; of
      // branches, what is left are defaults that only types ask for.
      thresholds: { lines: 100, branches: 97, functions: 99, statements: 99 },
    },
  },
});

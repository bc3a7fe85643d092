import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './map-group-by.ts';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.{ts,tsx}'],
    // Three times as fast; nothing of ours does anything when it is imported.
    isolate: false,
    exclude: ['**/node_modules/**', 'tests/{browser,built,firefox,mutation,pages}/**'],
  },
});

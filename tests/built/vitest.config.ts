import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../map-group-by.ts';

/** What was built is read as it is: no plugin, no mock of a browser. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
  },
});

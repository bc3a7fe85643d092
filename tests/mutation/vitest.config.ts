import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../map-group-by.ts';

/** The tests of rules/ without those that take their time, or read sources as text. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/rules/*.test.ts'],
    isolate: false,
    exclude: [
      'tests/rules/links-oracle.test.ts',
      'tests/rules/suggestions.test.ts',
      'tests/rules/hostile.test.ts',
      'tests/rules/lookalike-letters.test.ts',
    ],
  },
});

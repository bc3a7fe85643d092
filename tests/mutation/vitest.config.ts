import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../map-group-by.ts';

/** The tests of rules/ only, without those that draw thousands of drafts: each mutant runs them. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/rules/*.test.ts'],
    exclude: [
      'tests/rules/links-oracle.test.ts',
      'tests/rules/suggestions.test.ts',
      'tests/rules/hostile.test.ts',
    ],
  },
});

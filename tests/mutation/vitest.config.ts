import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../map-group-by.ts';

/**
 * The tests of rules/ without those that take their time, or read sources as text. All mutants take
 * an hour or two, one file's some minutes, fewer with the tests that are about it:
 * `npm run mutation -- --mutate rules/hosts/address.ts --testFiles tests/rules/checks/links/insecure-link.test.ts`
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/rules/**/*.test.ts'],
    isolate: false,
    // Of the texts compared with X's library a few, and always the same.
    env: { FUZZ_RUNS: '300', FUZZ_SEED: '1' },
    exclude: [
      'tests/rules/suggestions.test.ts',
      'tests/rules/hostile.test.ts',
      'tests/rules/hosts/lookalike-letters.test.ts',
    ],
  },
});

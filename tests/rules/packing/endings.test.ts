import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { endingsIn } from '../../../rules/packing/endings-in';
import { packEndings } from '../../../rules/packing/pack-endings';
import type { SuffixTable } from '../../../rules/packing/suffix-table';
import { read } from '../../source';

const table: SuffixTable = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');
const source = read('node_modules/linkifyjs/dist/linkify.mjs');

/** linkifyjs' two lists, as its own code makes them in a module that it calls `init` in. */
function listsOf(module: string): { latin: string[]; other: string[] } {
  const code = module.replace(/^import .*$/gm, '').replace(/^export .*$/gms, '');
  return new Function(
    'endingsIn',
    'suffixTable',
    `${code}; init(); return { latin: tlds, other: utlds };`,
  )(endingsIn, table);
}

test('linkifyjs has the same endings, in the same order', () => {
  const packed = packEndings(source, table, "import { suffixTable } from 'here';");
  expect(packed).toMatch(/^import \{ suffixTable \} from 'here';\n/);
  expect(packed.length).toBeLessThan(source.length - 5_000);
  const lists = listsOf(source);
  expect(listsOf(packed)).toEqual(lists);
  expect(lists.latin).toContain('com');
  expect(lists.other).toContain('рф');
});

test.each([
  ['has no list', source.replace('encodedTlds', 'tldsInCode')],
  ['reads its list in another way', source.replace('decodeTlds(encodedUtlds)', '[]')],
  ['has its list in another order', source.replace("= 'aaa1rp3", "= 'bbb3aaa1rp3")],
])('the build says so if linkifyjs %s', (_, changed) => {
  expect(() => packEndings(changed, table, '')).toThrow(/linkifyjs/);
});

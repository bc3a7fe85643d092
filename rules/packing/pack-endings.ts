import { type Difference, endingsIn } from './endings-in';
import type { SuffixTable } from './suffix-table';

/**
 * Makes linkifyjs take its endings from the suffix table, for the build: of `source`, its module, only
 * its two lists are replaced. `imports` are lines that import `endingsIn`, and the table as
 * `suffixTable`. Throws if the lists are not where they were, or would not be the same.
 */
export function packEndings(source: string, table: SuffixTable, imports: string): string {
  let packed = source;
  for (const [name, kind] of [
    ['encodedTlds', 'latin'],
    ['encodedUtlds', 'other'],
  ] as const) {
    const [declaration, encoded] = new RegExp(`const ${name} = '([^']+)';`).exec(source) ?? [];
    const use = `decodeTlds(${name})`;
    if (declaration === undefined || encoded === undefined || !source.includes(use)) {
      throw new Error(`linkifyjs has no ${name} any more: see rules/packing/pack-endings.ts.`);
    }
    const own = readEndings(encoded);
    const all = endingsIn(table, kind, { more: [], fewer: [] });
    const difference: Difference = {
      more: own.filter((ending) => !all.includes(ending)),
      fewer: all.filter((ending) => !own.includes(ending)),
    };
    if (endingsIn(table, kind, difference).join() !== own.join()) {
      throw new Error(`${name} of linkifyjs cannot be made from the suffix table.`);
    }
    packed = packed
      .replace(declaration, '')
      .replace(use, `endingsIn(suffixTable, '${kind}', ${JSON.stringify(difference)})`);
  }
  return `${imports}\n${packed}`;
}

/**
 * linkifyjs' own way to write a list: letters, and behind each ending how many of its letters the next
 * one does not share. `aaa1rp` begins with `aaa` and `aarp`.
 */
function readEndings(encoded: string): string[] {
  const endings: string[] = [];
  let ending = '';
  for (const [, letters = '', dropped = ''] of encoded.matchAll(/(\D+)(\d+)/g)) {
    ending += letters;
    endings.push(ending);
    ending = ending.slice(0, ending.length - Number(dropped));
  }
  return endings;
}

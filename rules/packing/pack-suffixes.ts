import { digits, leafFlags, mostCommon, type SuffixTable } from './suffix-table';
import { unpackSuffixes } from './unpack-suffixes';

/**
 * Makes a text of tldts' table for the build (suffix-table.ts says how it reads). Throws if the text
 * does not come out as the same table again, which a new version of tldts may bring.
 */
export function packSuffixes(table: SuffixTable): string {
  const edges = readEdges(table);
  const numbers = new Map<number, number>();
  const write = (node: number): string => {
    const own = edges[node] as Edge[];
    const flags = table.nodeFlags[node] as number;
    const leaves = own.filter(({ child }) => isLeaf(edges, child));
    const inPrivate = leaves.filter(({ child }) => table.nodeFlags[child] === leafFlags[1]);
    const common = inPrivate.length * 2 > leaves.length ? 1 : 0;
    let text = String(flags * 2 + common);
    let before = '';
    for (const { label, child } of own) {
      const same = commonLength(before, label);
      text += String.fromCharCode(65 + same) + label.slice(same);
      before = label;
      const number = numbers.get(child);
      if (isLeaf(edges, child)) {
        text += table.nodeFlags[child] === leafFlags[common] ? '' : '!';
      } else if (number !== undefined) {
        text += `=${inDigits(number)}`;
      } else {
        text += `(${write(child)}`;
        numbers.set(child, numbers.size);
      }
    }
    return `${text})`;
  };
  const packed = write(table.rulesRoot) + write(table.exceptionsRoot);
  const again = [...unpackSuffixes(packed)].at(-1);
  if (!again || !isSame(again, table)) {
    throw new Error(
      'The suffix table of tldts cannot be packed as it was: see rules/packing/suffix-table.ts.',
    );
  }
  return packed;
}

/** Whether two tables say the same in the same numbers. */
function isSame(one: SuffixTable, other: SuffixTable): boolean {
  return (
    one.labelText === other.labelText &&
    one.rulesRoot === other.rulesRoot &&
    one.exceptionsRoot === other.exceptionsRoot &&
    (['nodeFlags', 'edgeStart', 'edgeLength', 'edgeChild'] as const).every(
      (name) => one[name].join() === other[name].join(),
    )
  );
}

interface Edge {
  label: string;
  child: number;
}

/** Each node's edges in alphabetical order, without those in other letters. */
function readEdges(table: SuffixTable): Edge[][] {
  let offset = 0;
  return Array.from(table.nodeFlags, (_, node) => {
    const own: Edge[] = [];
    const end = table.edgeStart[node + 1] as number;
    for (let edge = table.edgeStart[node] as number; edge < end; edge += 1) {
      const label = table.labelText.slice(offset, offset + (table.edgeLength[edge] as number));
      offset += label.length;
      own.push({ label, child: table.edgeChild[edge] as number });
    }
    return own
      .filter(({ label }) => /^[*a-z\d-]+$/.test(label))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  });
}

function isLeaf(edges: readonly Edge[][], node: number): boolean {
  return edges[node]?.length === 0;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < mostCommon && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function inDigits(number: number): string {
  const base = digits.length;
  const higher = number < base ? '' : inDigits(Math.floor(number / base));
  return higher + digits.charAt(number % base);
}

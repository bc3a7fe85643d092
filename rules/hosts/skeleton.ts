import { decode } from 'punycode/punycode.es6.js';
import { isAscii } from '../text/fold';
import { lookalikeLetters } from './lookalike-letters';

const prefix = 'xn--';
let latinLooks: ReadonlyMap<string, string> | undefined;

/** A host as people read it: punycode decoded, broken punycode left as it is. */
export function readableHost(host: string): string {
  if (!host.includes(prefix)) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith(prefix) ? readableLabel(label) : label))
    .join('.');
}

/** A label that begins with `xn--`, in Unicode; as it is if it is broken (`decode` throws). */
function readableLabel(label: string): string {
  try {
    return decode(label.slice(prefix.length));
  } catch {
    return label;
  }
}

/**
 * What a readable host looks like: letters of any script as the Latin ones they resemble, accents
 * left out. Two hosts with the same skeleton can hardly be told apart.
 */
export function skeletonOf(host: string): string {
  const lower = host.toLowerCase();
  if (isAscii(lower)) return lower;
  latinLooks ??= readLooks();
  const looks = latinLooks;
  // The small letters of Cherokee are those that a host may not have.
  const latin = Array.from(host, (letter) => {
    const small = letter.toLowerCase();
    return looks.get(letter) ?? looks.get(small) ?? small;
  }).join('');
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}

function readLooks(): Map<string, string> {
  const looks = new Map<string, string>();
  let code = 0;
  for (const [, distance, digit, latin = ''] of lookalikeLetters.matchAll(
    /(\d*)(?:=(\d)|([a-z]))/g,
  )) {
    code += Number(distance || 1);
    looks.set(String.fromCodePoint(code), digit ?? latin);
  }
  return looks;
}

/** Whether two skeletons differ only in letter pairs and digits that look like a letter. */
export function areLookalikes(a: string, b: string): boolean {
  const [one, other] = [mergePairs(a), mergePairs(b)];
  if (one.length !== other.length) return false;
  return one.split('').every((letter, index) => {
    const beside = other.charAt(index);
    // 1 is read as either, which does not make one word of illy and lily.
    return letter === beside || /^(?:1[il]|[il]1)$/.test(letter + beside);
  });
}

function mergePairs(skeleton: string): string {
  return (
    skeleton
      .replaceAll('rn', 'm')
      .replaceAll('vv', 'w')
      // At the beginning only in longer names: `club` and `dub`, `clutch` and `dutch` are words.
      .replace(/\Bcl|cl(?=[^.-]{5})/g, 'd')
      .replace(/\d/g, (digit) => lettersOfDigits.charAt(Number(digit)))
  );
}

/** By digit; 6 stays, or `route66` would look like `route99`. */
const lettersOfDigits = 'o1zeas6tbg';

import { remove } from 'confusables';
import { decodePunycode } from './punycode';

const prefix = 'xn--';

/** A host as people read it: punycode in Unicode. */
export function readableHost(host: string): string {
  if (!host.includes(prefix)) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith(prefix) ? decodePunycode(label.slice(prefix.length)) : label))
    .join('.');
}

/**
 * What a readable host looks like: letters of any script as the Latin ones they resemble. Two hosts
 * with the same skeleton can hardly be told apart.
 */
export function skeletonOf(host: string): string {
  return remove(host).toLowerCase();
}

/** A skeleton in which pairs that run together and digits that stand for letters are one. */
export function foldLookalikes(skeleton: string): string {
  return skeleton.replace(/rn|vv|[013457]/g, (look) => folded[look] ?? look);
}

const folded: Record<string, string> = {
  rn: 'm',
  vv: 'w',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

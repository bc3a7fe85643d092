import type { TextRange } from '../types';
import { latinStretch } from './x-characters';
import { endingLength } from './x-endings';

/**
 * The hosts in Latin letters that X finds inside a host of any script (`acme.com` in
 * `詳しくはacme.com`), each as long as possible, as ranges in `host`. In linear time.
 */
export function latinHosts(host: string): TextRange[] {
  if (/^[-.a-z\d]+$/i.test(host)) return [[0, host.length]];
  const found: TextRange[] = [];
  for (const { 0: stretch, index } of host.matchAll(latinStretch)) {
    const start = index + (stretch.startsWith('.') ? 1 : 0);
    for (
      let dot = stretch.lastIndexOf('.');
      index + dot > start;
      dot = stretch.lastIndexOf('.', dot - 1)
    ) {
      const ending = index + dot + 1;
      const length = endingLength(host, ending);
      if (length === 0) continue;
      // X then searches for these letters again and takes the first place: `acme.comacme.com`.
      const words = host.slice(start, ending + length);
      const place = host.indexOf(words, found.at(-1)?.[1] ?? 0);
      found.push([place, place + words.length]);
      break;
    }
  }
  return found;
}

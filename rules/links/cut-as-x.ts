import type { TextRange } from '../types';
import { isLetter, readChains } from './host-chains';
import { latinHosts } from './latin-hosts';
import { isRefused, readTail } from './x-address';
import { hostStretch, notBefore } from './x-characters';

/** A link in a run, as ranges in the run. */
export interface Cut {
  range: TextRange;
  host: TextRange;
  /**
   * Where its port, path and query begin. Usually right after the host; but `acme.com詳しく.jp/a` is
   * shown by X as a whole and leads to acme.com/a.
   */
  tail: number;
}

/**
 * The links that X makes in a run of characters without white space, by the grammar of
 * twitter-text. (linkifyjs differs wherever something is glued to an address.) `opening`: the run
 * begins the whole text, where X does not count a first letter other than a to z as part of a link.
 * In linear time.
 */
export function cutAsX(run: string, opening: boolean): Cut[] {
  const cuts: Cut[] = [];
  /** X continues after what it has matched, whether it was linked or not. */
  let from = 0;
  // `matchAll` would compile a new pattern each time.
  hostStretch.lastIndex = 0;
  for (let found = hostStretch.exec(run); found !== null; found = hostStretch.exec(run)) {
    const { 0: stretch, index } = found;
    if (index + stretch.length <= from || !stretch.includes('.')) continue;
    for (const chain of readChains(run, index, stretch)) {
      const scheme = chain.from === index ? schemeStart(run, index, from) : null;
      const start = firstStart(run, chain, from, opening);
      if (start === null) continue;
      const host: TextRange = [start, chain.end];
      const tail = readTail(run, host, scheme !== null);
      from = tail.readTo;
      if (
        tail.end === null ||
        isRefused(run.slice(...host), from - start, start - (scheme ?? start))
      ) {
        continue;
      }
      if (scheme !== null) cuts.push({ range: [scheme, tail.end], host, tail: chain.end });
      else if (!/[-_./]/.test(run.charAt(start - 1))) {
        cuts.push(...latinCuts(run, host, tail.end));
      }
    }
  }
  return cuts;
}

/** Without a scheme, X links only hosts in Latin letters; port, path and query go to the last. */
function latinCuts(run: string, [start, end]: TextRange, tailEnd: number): Cut[] {
  const hosts = latinHosts(run.slice(start, end));
  return hosts.map((host, index) => {
    const found: TextRange = [start + host[0], start + host[1]];
    return index === hosts.length - 1 && tailEnd > end
      ? { range: [found[0], tailEnd], host: found, tail: end }
      : { range: found, host: found, tail: found[1] };
  });
}

/** Where `http://` or `https://` right before the host begins; null if X allows no link there. */
function schemeStart(run: string, host: number, from: number): number | null {
  // Quickly, as most hosts have none.
  if (run.charAt(host - 1) !== '/') return null;
  const scheme = /https?:\/\/$/i.exec(
    run.slice(Math.max(from, host - 'https://'.length), host),
  )?.[0];
  if (scheme === undefined || !isLetter(run.charAt(host))) return null;
  const start = host - scheme.length;
  return notBefore.test(run.charAt(start - 1)) ? null : start;
}

/** The first place in a label where X allows a host to begin. */
function firstStart(
  run: string,
  label: { from: number; to: number },
  from: number,
  opening: boolean,
): number | null {
  for (let at = Math.max(label.from, from); at < label.to; at += 1) {
    if (!isLetter(run.charAt(at))) continue;
    if (at === 0) {
      const eaten =
        opening && label.to > 1 && !notBefore.test(run.charAt(0)) && isLetter(run.charAt(1));
      return eaten ? 1 : 0;
    }
    if (at > from && !notBefore.test(run.charAt(at - 1))) return at;
  }
  return null;
}

import type { TextRange } from '../types';
import { isLetter, readChains } from './host-chains';
import { latinHosts } from './latin-hosts';
import { isRefused, readTail } from './x-address';
import { hostStretch, notBefore } from './x-characters';

/** A link in a run. */
export interface Cut {
  range: TextRange;
  host: TextRange;
  /**
   * Where its port, path and query begin: right after the host, but for `acme.com詳しく.jp/a`, which X
   * shows whole and leads to acme.com/a.
   */
  tail: number;
}

/**
 * The links X makes of a run of characters without white space, by the grammar of its own library.
 * linkifyjs differs from it wherever something is glued to an address. `opening`: the run is the
 * beginning of the whole text, where X takes a letter beyond a to z for what stands before a link.
 * Linear in the length of the run.
 */
export function cutAsX(run: string, opening: boolean): Cut[] {
  const cuts: Cut[] = [];
  /** X reads on behind what it has matched, linked or not. */
  let from = 0;
  // Not `matchAll`, which makes a pattern of its own each time.
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

/** Where no scheme was typed, X links only what is in Latin letters; what follows goes to the last. */
function latinCuts(run: string, [start, end]: TextRange, tailEnd: number): Cut[] {
  const hosts = latinHosts(run.slice(start, end));
  return hosts.map((host, index) => {
    const found: TextRange = [start + host[0], start + host[1]];
    return index === hosts.length - 1 && tailEnd > end
      ? { range: [found[0], tailEnd], host: found, tail: end }
      : { range: found, host: found, tail: found[1] };
  });
}

/** The start of `http://` or `https://` right before `host`, if X lets a link begin there. */
function schemeStart(run: string, host: number, from: number): number | null {
  const scheme = /https?:\/\/$/i.exec(
    run.slice(Math.max(from, host - 'https://'.length), host),
  )?.[0];
  if (scheme === undefined || !isLetter(run.charAt(host))) return null;
  const start = host - scheme.length;
  return notBefore.test(run.charAt(start - 1)) ? null : start;
}

/** The first place in a label where X lets a host begin. */
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

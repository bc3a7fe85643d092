import { type Draft, isOnX, readDomain, type TextRange } from '../../../rules';

/** A draft, and the caret in it while a word is being typed; null where none is. */
interface TypedDraft {
  draft: Draft;
  caret: TextRange | null;
}

/** The domains of links that could be the person's own site, in their order, each host's once. */
export function sitesIn({ draft, caret }: TypedDraft): string[] {
  const known = new Set<string>();
  return draft.links.flatMap(({ range, url, host }) => {
    if (known.has(host) || isOnX(host) || isTouched(range, caret)) return [];
    const read = readDomain(url);
    if (!('domain' in read)) return [];
    known.add(host);
    return [read.domain];
  });
}

/** Mentioned handles that could be where people get help, in their order, spelt as in the draft. */
export function handlesIn({ draft, caret }: TypedDraft): string[] {
  return draft.mentions.flatMap(({ range, handle }) => (isTouched(range, caret) ? [] : [handle]));
}

function isTouched([start, end]: TextRange, caret: TextRange | null): boolean {
  return caret !== null && caret[0] >= start && caret[0] <= end;
}

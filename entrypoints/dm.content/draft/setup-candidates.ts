import { findLinks, findMentions, isOnX, readDomain, type TextRange } from '../../../rules';

/** A draft, and where in it somebody is still typing; null = nowhere. */
interface TypedDraft {
  text: string;
  caret: TextRange | null;
}

/** The domains of links that could be the person's own site, in their order. */
export function sitesIn({ text, caret }: TypedDraft): string[] {
  return findLinks(text).flatMap(({ range, host }) => {
    const read = readDomain(host);
    if (!('domain' in read) || isTouched(range, caret)) return [];
    return isOnX(read.domain) ? [] : [read.domain];
  });
}

/** Handles of mentions that could be where people get help, in their order, as they are written. */
export function handlesIn({ text, caret }: TypedDraft): string[] {
  return findMentions(text).flatMap(({ range, handle }) =>
    isTouched(range, caret) ? [] : [handle],
  );
}

function isTouched([start, end]: TextRange, caret: TextRange | null): boolean {
  return caret !== null && caret[0] >= start && caret[0] <= end;
}

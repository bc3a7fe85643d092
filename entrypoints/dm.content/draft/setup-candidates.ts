import { Draft, isOnX, readDomain, type TextRange } from '../../../rules';

/** A draft, and the caret in it while a word is being typed; null where none is. */
interface TypedDraft {
  text: string;
  caret: TextRange | null;
}

/** The domains of links that could be the person's own site, in their order, each host's once. */
export function sitesIn({ text, caret }: TypedDraft): string[] {
  const known = new Set<string>();
  return new Draft(text).links.flatMap(({ range, url, host }) => {
    if (known.has(host) || isOnX(host) || isTouched(range, caret)) return [];
    const read = readDomain(url);
    if (!('domain' in read)) return [];
    known.add(host);
    return [read.domain];
  });
}

/** Mentioned handles that could be where people get help, in their order, spelt as in the draft. */
export function handlesIn({ text, caret }: TypedDraft): string[] {
  return new Draft(text).mentions.flatMap(({ range, handle }) =>
    isTouched(range, caret) ? [] : [handle],
  );
}

function isTouched([start, end]: TextRange, caret: TextRange | null): boolean {
  return caret !== null && caret[0] >= start && caret[0] <= end;
}

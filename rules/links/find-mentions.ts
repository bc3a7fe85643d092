import type { Link, Mention } from '../types';
import { findLinks } from './find-links';
import { matchLength, notAfterMention } from './x-characters';

/** X's own library reads on to 20, though no account can have a name that long. */
const longestHandle = 15;
const name = /[@＠][A-Za-z0-9_]{1,20}/y;
const listName = /\/[A-Za-z][A-Za-z0-9_-]{0,24}/y;
/** What may stand before a mention: nothing, no letter or sign of another kind, or `RT`. */
const before = /(?:^|[^A-Za-z0-9_!#$%&*@＠]|(?:^|[^A-Za-z0-9_+~.-])(?:rt|RT|rT|Rt):?)$/;
/** A character, and `RT:` after it. */
const longestBefore = 4;
/** Stands for what X has read already: nothing may begin right after it. */
const alreadyRead = 'a';

/**
 * Finds mentions as X has them: 1 to 15 letters, digits or `_`, not inside a word, an address or the
 * name of a list. In order. Linear. `links`: those of the text, if they are at hand.
 */
export function findMentions(text: string, links?: readonly Link[]): Mention[] {
  const mentions: Mention[] = [];
  /** X reads on behind a name it has seen, mention or not. */
  let read = 0;
  for (const { index: start } of text.matchAll(/[@＠]/g)) {
    const from = Math.max(read, start - longestBefore);
    if (!before.test((from > 0 ? alreadyRead : '') + text.slice(from, start))) continue;
    const length = matchLength(name, text, start);
    if (length === 0) continue;
    const end = start + length;
    read = end + matchLength(listName, text, end);
    if (read > end || length > '@'.length + longestHandle) continue;
    if (matchLength(notAfterMention, text, end) > 0) continue;
    mentions.push({ range: [start, end], handle: text.slice(start + 1, end) });
  }
  if (mentions.length === 0) return mentions;
  return outside(links ?? findLinks(text), mentions);
}

/** The mentions that are no part of an address which X links (`https://x.com/@acme`). */
function outside(links: readonly Link[], mentions: Mention[]): Mention[] {
  let next = 0;
  let end = 0;
  return mentions.filter(({ range }) => {
    // Of a link and a mention that overlap, X takes the first.
    for (let link = links[next]; link && link.range[0] < range[0]; link = links[next]) {
      if (link.linkedByX && link.range[0] >= end) end = link.range[1];
      next += 1;
    }
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
}

import type { Link, Mention } from '../types';
import { findLinks } from './find-links';
import { matchLength, notAfterMention } from './x-characters';

/** twitter-text reads up to 20 characters, but no account has a handle that long. */
const longestHandle = 15;
const sign = /[@＠]/g;
const handleRun = /[@＠][A-Za-z0-9_]{1,20}/y;
const listName = /\/[A-Za-z][A-Za-z0-9_-]{0,24}/y;
/** What can come before a mention: the beginning, a character that is not in a word, or `RT`. */
const before = /(?:^|[^A-Za-z0-9_!#$%&*@＠]|(?:^|[^A-Za-z0-9_+~.-])(?:rt|RT|rT|Rt):?)$/;
/** A character and `RT:`. */
const longestBefore = 4;
/** Stands for text that X has already read: no mention can begin right after it. */
const alreadyRead = 'a';

/**
 * Finds the mentions that X makes: 1 to 15 letters, digits or `_`, not inside a word, an address or
 * the name of a list (`@acme/team`). In order, in linear time. `links`: the result of `findLinks`
 * for the same text, to save finding them again.
 */
export function findMentions(text: string, links?: readonly Link[]): Mention[] {
  const mentions: Mention[] = [];
  /** X continues after each name it has read, whether it was a mention or not. */
  let read = 0;
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const start = found.index;
    const from = Math.max(read, start - longestBefore);
    if (!before.test((from > 0 ? alreadyRead : '') + text.slice(from, start))) continue;
    const length = matchLength(handleRun, text, start);
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

/** Drops mentions that are part of an address that X links (`https://x.com/@acme`). */
function outside(links: readonly Link[], mentions: Mention[]): Mention[] {
  let next = 0;
  let end = 0;
  return mentions.filter(({ range }) => {
    // Where a link and a mention overlap, X takes the one that begins first.
    for (let link = links[next]; link && link.range[0] < range[0]; link = links[next]) {
      if (link.linkedByX && link.range[0] >= end) end = link.range[1];
      next += 1;
    }
    if (range[0] < end) return false;
    end = range[1];
    return true;
  });
}

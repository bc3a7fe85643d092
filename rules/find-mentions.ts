import type { Mention } from './types';

const mention = /(?<![A-Za-z0-9_!#$%&*@＠/.])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@＠])/g;

/** Finds mentions as X has them: 1 to 15 letters, digits or `_`, not inside a word or an address. */
export function findMentions(text: string): Mention[] {
  return Array.from(text.matchAll(mention), (match) => ({
    range: [match.index, match.index + match[0].length] as const,
    handle: match[1] ?? '',
  }));
}

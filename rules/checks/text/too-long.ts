import type { Draft } from '../../draft';
import type { DraftRule } from '../../rule';
import { measure } from '../../text/measure';

/** X shortens every link to one of its own, which counts as this many characters. */
const linkLength = 23;

/** A first message that no longer reads at a glance; marked from the first character past the limit. */
export const tooLong: DraftRule = {
  id: 'too-long',
  group: 'text',
  severity: 'warning',
  phases: ['first', 'unanswered'],
  messages: { too_long: ['count', 'limit'] },
  exits: ['blog'],

  *check(draft, { profile }) {
    const limit = profile.maxLength;
    if (mostOf(draft) <= limit) return;
    const { count, end } = countUpTo(draft, limit);
    if (count > limit) yield { range: [end, draft.text.length], data: { count, limit } };
  },
};

/** No fewer than the draft's characters, and quickly known: a character takes one unit or more. */
function mostOf({ text, links }: Draft): number {
  let most = text.length;
  for (const { range, linkedByX } of links) {
    if (linkedByX) most += linkLength - (range[1] - range[0]);
  }
  return most;
}

/** The draft's length, and where the first character past the limit begins. */
function countUpTo(draft: Draft, limit: number): { count: number; end: number } {
  const text = draft.text.trimEnd();
  let count = 0;
  let end = text.length;
  let from = 0;
  const add = (length: number, endOfRoom: number) => {
    if (count <= limit && count + length > limit) end = endOfRoom;
    count += length;
  };
  const addWords = (start: number, stop: number) => {
    const words = measure(text.slice(start, stop), limit - count);
    add(words.length, start + words.end);
  };
  for (const { range, linkedByX } of draft.links) {
    if (!linkedByX) continue;
    addWords(from, range[0]);
    add(linkLength, range[0]);
    from = range[1];
  }
  addWords(from, text.length);
  return { count, end };
}

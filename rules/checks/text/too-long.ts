import { type DraftRule, everyPhase } from '../../rule';
import { measure } from '../../text/measure';
import { bytesUpTo } from '../../text/utf8-bytes';
import type { Phase } from '../../types';

/** What X sends at most, in bytes of UTF-8 (X's own flag, June to October 2026). */
const mostBytes = 11_000;
/** Before they have replied, a message should read at a glance. */
const early: readonly Phase[] = ['first', 'unanswered'];

/**
 * A first message that no longer reads at a glance, or any message that X does not send. Marked from
 * the first character past the limit. A link counts in full: X Chat shortens none.
 */
export const tooLong: DraftRule = {
  id: 'too-long',
  group: 'text',
  severity: 'warning',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: { too_long: ['count', 'limit'], too_long_for_x: ['count'] },
  exits: ['blog'],

  *check(draft, { profile, phase }) {
    const { text } = draft;
    // X sends the words without the white space around them.
    const from = text.length - text.trimStart().length;
    const words = text.trim();
    const sent = from + bytesUpTo(words, mostBytes);
    const stop = from + words.length;
    if (sent < stop) {
      yield {
        range: [sent, text.length],
        messageId: 'too_long_for_x',
        severity: 'error',
        data: { count: measure(text.slice(sent, stop)).length },
      };
      return;
    }
    if (!early.includes(phase) || profile.accountType === 'personal') return;
    const limit = profile.maxLength;
    // A character takes one unit or more.
    if (text.length <= limit) return;
    const { length: count, end } = measure(text.trimEnd(), limit);
    if (count > limit) yield { range: [end, text.length], data: { count, limit } };
  },
};

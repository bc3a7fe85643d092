import { everyPhase, type SituationRule } from '../../rule';
import { asksForNoMore } from '../../text/opt-out';

/** Characters of their message that are shown. */
const longestQuote = 60;

/** A message to somebody who asked for no more. The first one may confirm, so it is a warning. */
export const optedOut: SituationRule = {
  id: 'opted-out',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: { opted_out: ['text'], opted_out_again: ['text'], opted_out_earlier: [] },
  unnamed: ['opted_out', 'opted_out_again', 'opted_out_earlier'],
  holdsOncePer: 'answer',

  // In a group, a "stop" may be meant for somebody else.
  applies: ({ conversation }) => conversation.recipients === 1,

  *consider({ conversation, history }) {
    const { lastReceived, sentSince } = conversation;
    if (asksForNoMore(lastReceived)) {
      const data = { text: quote(lastReceived) };
      if (sentSince === 0) yield { range: null, severity: 'warning', data };
      else yield { range: null, messageId: 'opted_out_again', data };
    } else if (history.optedOut) {
      yield { range: null, messageId: 'opted_out_earlier' };
    }
  },
};

function quote(message: string): string {
  const letters = [...message.trim().slice(0, 4 * longestQuote)];
  if (letters.length <= longestQuote) return letters.join('');
  return `${letters.slice(0, longestQuote).join('').trimEnd()}…`;
}

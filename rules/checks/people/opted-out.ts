import { everyPhase, type SituationRule } from '../../rule';
import { asksForNoMore } from '../../text/opt-out';
import { createRunMemory } from '../../text/run-memory';

/** Characters of their message that are shown. */
const longestQuote = 60;

/** Of the messages of a chat: they are the same with every key. */
const requests = createRunMemory<boolean>({
  mostRuns: 20,
  mostCharacters: 20_000,
  longestRun: 10_000,
});

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
    if (isRequest(lastReceived)) {
      const data = { text: quote(lastReceived) };
      if (sentSince === 0) yield { range: null, severity: 'warning', data };
      else yield { range: null, messageId: 'opted_out_again', data };
    } else if (history.optedOut) {
      yield { range: null, messageId: 'opted_out_earlier' };
    }
  },
};

function isRequest(message: string): boolean {
  const known = requests.get(message);
  if (known !== undefined) return known;
  const isOne = asksForNoMore(message);
  requests.set(message, isOne);
  return isOne;
}

function quote(message: string): string {
  const letters = [...message.trim().slice(0, 4 * longestQuote)];
  if (letters.length <= longestQuote) return letters.join('');
  return `${letters.slice(0, longestQuote).join('').trimEnd()}…`;
}

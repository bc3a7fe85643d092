import type { Report, SituationRule } from '../../rule';

/** Other people with nearly the same text in 24 hours: X's policy names "identical direct messages". */
const sameText = { info: 3, warning: 5, error: 10 };
/** People in a group in which nobody has answered: a dinner table, and a mailing. */
const group = { info: Number.POSITIVE_INFINITY, warning: 5, error: 20 };

/** Nearly the same text to many people, or one message to a group that has not asked for it. */
export const massMessage: SituationRule = {
  id: 'mass-message',
  group: 'people',
  severity: 'warning',
  phases: ['first', 'unanswered'],
  messages: {
    mass_message: ['count'],
    mass_message_add_line: ['count'],
    mass_message_group: ['count'],
  },
  unnamed: ['mass_message_add_line'],
  holdsOncePer: 'conversation',
  waysOut: ['asked-for-it', 'known-group'],
  exits: ['post'],

  *consider({ conversation, history }) {
    const same = levelOf(history.similarRecipients, sameText);
    const many = levelOf(conversation.recipients, group);
    if (many !== null && same !== 'error') {
      yield { ...of(conversation.recipients, many), messageId: 'mass_message_group' };
    } else if (same !== null) {
      const messageId = same === 'info' ? 'mass_message_add_line' : 'mass_message';
      yield { ...of(history.similarRecipients, same), messageId };
    }
  },
};

type Level = 'error' | 'warning' | 'info';

function levelOf(people: number, from: Record<Level, number>): Level | null {
  if (people >= from.error) return 'error';
  if (people >= from.warning) return 'warning';
  return people >= from.info ? 'info' : null;
}

function of(count: number, severity: Level): Report {
  return { range: null, severity, data: { count } };
}

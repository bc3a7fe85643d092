import type { Report, SituationRule } from '../../rule';
import type { Severity } from '../../types';

/** People who got nearly the same text in 24 hours. X's policy: "identical direct messages". */
const sameText = { info: 3, warning: 5, error: 10 };
/** People in a group where nobody has replied: more than friends at a table, or a mailing. */
const group = { info: Number.POSITIVE_INFINITY, warning: 5, error: 20 };

/** Nearly the same text to many people, or a message to a large group where nobody has replied. */
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
    const same = severityFrom(history.similarRecipients, sameText);
    const many = severityFrom(conversation.recipients, group);
    if (many !== null && same !== 'error') {
      yield { ...report(conversation.recipients, many), messageId: 'mass_message_group' };
    } else if (same !== null) {
      const messageId = same === 'info' ? 'mass_message_add_line' : 'mass_message';
      yield { ...report(history.similarRecipients, same), messageId };
    }
  },
};

/** The severity for a number of people; null below the lowest threshold. */
function severityFrom(people: number, from: Record<Severity, number>): Severity | null {
  if (people >= from.error) return 'error';
  if (people >= from.warning) return 'warning';
  return people >= from.info ? 'info' : null;
}

function report(count: number, severity: Severity): Report {
  return { range: null, severity, data: { count } };
}

import type { SituationRule } from '../../rule';

/** Another message to somebody who has not replied to the last one. */
export const secondMessage: SituationRule = {
  id: 'second-message',
  group: 'people',
  severity: 'error',
  phases: ['unanswered'],
  messages: { second_message: ['date'], second_message_undated: [] },
  unnamed: ['second_message', 'second_message_undated'],
  holdsOncePer: 'conversation',
  exits: ['blog'],

  // In a group, a message often needs no reply.
  applies: ({ conversation }) => conversation.recipients === 1,

  *consider({ history }) {
    yield history.lastWritten === ''
      ? { range: null, messageId: 'second_message_undated' }
      : { range: null, data: { date: history.lastWritten } };
  },
};

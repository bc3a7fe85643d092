import type { SituationRule } from '../../rule';

/** A further message to somebody who has not answered the last one. */
export const secondMessage: SituationRule = {
  id: 'second-message',
  group: 'people',
  severity: 'error',
  phases: ['unanswered'],
  messages: { second_message: ['date'], second_message_undated: [] },
  unnamed: ['second_message', 'second_message_undated'],
  holdsOncePer: 'conversation',
  exits: ['blog'],

  // In a group somebody else may have answered, or nobody was meant to.
  applies: ({ conversation }) => conversation.recipients === 1,

  *consider({ history }) {
    yield history.lastWritten === ''
      ? { range: null, messageId: 'second_message_undated' }
      : { range: null, data: { date: history.lastWritten } };
  },
};

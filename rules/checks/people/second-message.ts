import type { DraftRule } from '../../rule';

/** A further message to somebody who has not answered the last one. */
export const secondMessage: DraftRule = {
  id: 'second-message',
  group: 'people',
  severity: 'error',
  phases: ['unanswered'],
  source: 'both',
  messages: { second_message: ['date'], second_message_undated: [] },

  *check(_draft, { conversation, history }) {
    // In a group somebody else may have answered, or nobody was meant to.
    if (conversation.recipients !== 1) return;
    yield history.lastWritten === ''
      ? { range: null, messageId: 'second_message_undated' }
      : { range: null, data: { date: history.lastWritten } };
  },
};

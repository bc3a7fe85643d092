import { secondMessage } from '../../../../rules/checks/people/second-message';
import { testRule } from '../../../rule-tester';

testRule(secondMessage, {
  valid: [
    'Hello!',
    { text: 'Good question.', conversation: { sent: 2, received: 1 } },
    { text: 'A nudge for all', conversation: { sent: 1, recipients: 6 } },
    { text: 'A nudge', conversation: { sent: 9, beginning: false } },
    {
      text: 'Hello again',
      conversation: { sent: 1 },
      profile: { severities: { 'second-message': 'off' } },
    },
  ],
  invalid: [
    {
      text: 'Did you see my note?',
      whole: true,
      conversation: { sent: 1 },
      diagnostics: [{ severity: 'error', messageId: 'second_message_undated' }],
    },
    {
      text: '😀 Did you see\nmy note?',
      whole: true,
      history: { lastWritten: '2026-10-02' },
      diagnostics: [{ messageId: 'second_message', data: { date: '2026-10-02' } }],
    },
  ],
});

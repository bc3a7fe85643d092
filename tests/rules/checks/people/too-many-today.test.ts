import { tooManyToday } from '../../../../rules/checks/people/too-many-today';
import { testRule } from '../../../rule-tester';

testRule(tooManyToday, {
  valid: [
    'Thanks for the follow!',
    { text: 'Hi', history: { sentToday: 49 } },
    { text: 'Hi', history: { sentToday: 9 }, profile: { dailyLimit: 10 } },
    { text: 'Hi', history: { sentToday: 90 }, conversation: { sent: 1 } },
    { text: 'Hi', history: { sentToday: 90 }, conversation: { received: 1 } },
    { text: 'Hi', history: { sentToday: 90 }, conversation: { beginning: false } },
    { text: 'Hi', history: { sentToday: 90 }, profile: { accountType: 'personal' } },
    {
      text: 'Hi',
      history: { sentToday: 90 },
      profile: { severities: { 'too-many-today': 'off' } },
    },
  ],
  invalid: [
    {
      text: 'Hi',
      whole: true,
      history: { sentToday: 50 },
      diagnostics: [
        { severity: 'warning', messageId: 'too_many_today', data: { count: 50, limit: 50 } },
      ],
    },
    {
      text: '😀 HI\n(you)',
      whole: true,
      history: { sentToday: 12 },
      profile: { dailyLimit: 10, domains: [], helpHandle: '' },
      diagnostics: [{ data: { count: 12, limit: 10 } }],
    },
    { text: 'Hi', whole: true, history: { sentToday: 50 }, profile: { dailyLimit: 0 } },
  ],
});

import { answeredMeanwhile } from '../../../../rules/checks/people/answered-meanwhile';
import { testRule } from '../../../rule-tester';

const ours = { meanwhile: 'ours' } as const;
const theirs = { meanwhile: 'theirs' } as const;

testRule(answeredMeanwhile, {
  valid: [
    'It has shipped.',
    { text: 'It has shipped.', conversation: { sent: 3, received: 2, sentSince: 1 } },
    { text: ' \n', conversation: ours },
    {
      text: 'It has shipped.',
      conversation: ours,
      profile: { severities: { 'answered-meanwhile': 'off' } },
    },
  ],
  invalid: [
    {
      text: 'It has shipped.',
      whole: true,
      conversation: ours,
      diagnostics: [{ severity: 'error', messageId: 'answered_meanwhile_unnamed', data: {} }],
    },
    {
      text: 'It has shipped.',
      whole: true,
      conversation: ours,
      account: { handle: 'acme' },
      diagnostics: [{ messageId: 'answered_meanwhile', data: { account: '@acme' } }],
    },
    {
      text: '😀 IT HAS\n(shipped)',
      whole: true,
      conversation: theirs,
      diagnostics: [{ severity: 'info', messageId: 'answered_meanwhile_theirs' }],
    },
    { text: 'Hey', whole: true, conversation: { ...ours, beginning: false, recipients: 4 } },
    { text: 'Hey', whole: true, conversation: ours, profile: { accountType: 'personal' } },
    {
      text: 'Hey',
      whole: true,
      conversation: { ...theirs, received: 1 },
      profile: { domains: [], helpHandle: '', severities: { 'answered-meanwhile': 'warning' } },
      diagnostics: [{ severity: 'warning' }],
    },
  ],
});

import { accountUnseen } from '../../../../rules/checks/people/account-unseen';
import { testRule } from '../../../rule-tester';

const unseen = { handle: 'newcomer', isUnseen: true };

testRule(accountUnseen, {
  valid: [
    'Hello',
    { text: 'Hello', account: { handle: 'acme', isUnseen: false } },
    // The page shows no account.
    { text: 'Hello', account: { isUnseen: true } },
    // They have replied.
    { text: 'Hello', account: unseen, conversation: { received: 1 } },
    { text: 'Hello', account: unseen, conversation: { sent: 2, beginning: false } },
    { text: ' \n', account: unseen },
    { text: 'Hello', account: unseen, profile: { severities: { 'account-unseen': 'off' } } },
  ],
  invalid: [
    {
      text: 'Hello',
      whole: true,
      account: unseen,
      diagnostics: [
        { severity: 'error', messageId: 'account_unseen', data: { account: '@newcomer' } },
      ],
    },
    { text: 'HELLO\n(you)', whole: true, account: unseen, conversation: { sent: 1 } },
    { text: 'Hey', whole: true, account: unseen, profile: { accountType: 'personal' } },
    { text: 'Hey all', whole: true, account: unseen, conversation: { recipients: 5 } },
    {
      text: 'Hey',
      whole: true,
      account: unseen,
      profile: { severities: { 'account-unseen': 'warning' } },
      diagnostics: [{ severity: 'warning' }],
    },
  ],
});

import { accountSwitched } from '../../../../rules/checks/people/account-switched';
import { testRule } from '../../../rule-tester';

const switched = { handle: 'acme', minutesSinceSwitch: 4 };

testRule(accountSwitched, {
  valid: [
    'Hello',
    { text: 'Hello', account: { handle: 'acme' } },
    { text: 'Hello', account: { handle: 'acme', minutesSinceSwitch: 11 } },
    { text: 'Hello', account: { handle: 'acme', minutesSinceSwitch: -1 } },
    // The page shows no account.
    { text: 'Hello', account: { minutesSinceSwitch: 4 } },
    { text: 'Hello', account: { handle: 'not a handle', minutesSinceSwitch: 4 } },
    { text: ' \n', account: switched },
    {
      text: 'Hello',
      account: switched,
      profile: { severities: { 'account-switched': 'off' } },
    },
  ],
  invalid: [
    {
      text: 'Hello',
      whole: true,
      account: switched,
      diagnostics: [
        {
          severity: 'error',
          messageId: 'account_switched',
          data: { account: '@acme', count: 4 },
        },
      ],
    },
    {
      text: 'just now',
      whole: true,
      account: { handle: '@acme', minutesSinceSwitch: 0 },
      diagnostics: [{ data: { account: '@acme', count: 1 } }],
    },
    { text: 'HELLO\n(you)', whole: true, account: { handle: 'acme', minutesSinceSwitch: 10 } },
    { text: 'Hey', whole: true, account: switched, profile: { accountType: 'personal' } },
    { text: 'Hey', whole: true, account: switched, conversation: { beginning: false } },
    { text: 'Hey', whole: true, account: switched, conversation: { received: 3, recipients: 4 } },
    {
      text: 'Hey',
      whole: true,
      account: switched,
      profile: { severities: { 'account-switched': 'info' } },
      diagnostics: [{ severity: 'info' }],
    },
  ],
});

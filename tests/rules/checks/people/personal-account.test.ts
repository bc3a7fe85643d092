import { personalAccount } from '../../../../rules/checks/people/personal-account';
import { testRule } from '../../../rule-tester';

const personal = { accountType: 'personal' } as const;

testRule(personalAccount, {
  valid: [
    'Thanks for the follow!',
    { text: 'Thanks for the follow!', profile: { accountType: 'business' } },
    { text: 'See you at eight', profile: personal, conversation: { sent: 4, received: 9 } },
    { text: 'Hey!', profile: personal, conversation: { sent: 9, beginning: false } },
    { text: ' \n ', profile: personal },
    { text: 'Hey!', profile: { ...personal, severities: { 'personal-account': 'off' } } },
  ],
  invalid: [
    {
      text: 'Hey, thanks for following!',
      whole: true,
      profile: personal,
      diagnostics: [{ severity: 'error', messageId: 'personal_account_unnamed', suggestions: [] }],
    },
    {
      text: 'Hey, thanks for following!',
      whole: true,
      profile: personal,
      account: { handle: '@joe' },
      diagnostics: [{ messageId: 'personal_account', data: { account: '@joe' } }],
    },
    { text: '😀 HEY\n(you)', whole: true, profile: personal, conversation: { sent: 1 } },
    { text: 'Hey all', whole: true, profile: personal, conversation: { recipients: 5 } },
    {
      text: 'Hey',
      whole: true,
      profile: { ...personal, domains: [], helpHandle: '' },
      history: { lastWritten: '2026-10-02' },
    },
    {
      text: 'Hello',
      whole: true,
      profile: { ...personal, severities: { 'personal-account': 'info' } },
      diagnostics: [{ severity: 'info' }],
    },
  ],
});

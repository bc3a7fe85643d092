import { accountMismatch } from '../../../../rules/checks/people/account-mismatch';
import { testRule } from '../../../rule-tester';

const acme = { handle: 'acme', domains: ['acme.com'], helpHandle: 'AcmeHelp' };
const agency = { handle: 'agency', domains: ['www.agency.com'], helpHandle: '@AgencyHelp' };
const shared = { handle: '', domains: ['shared.org'], helpHandle: '' };
const account = { handle: 'joe', businesses: [acme, agency, shared] };
const profile = { accountType: 'personal', domains: ['joe.blog'], helpHandle: '' } as const;
const joe = {
  profile: { ...profile, domains: ['joe.blog'] },
  account,
  conversation: { sent: 1, received: 1 },
};

testRule(accountMismatch, {
  valid: [
    'See acme.com',
    { ...joe, text: 'See you at eight' },
    { ...joe, text: 'See notacme.com, acme.com.evil.io and info@acme.com' },
    { ...joe, text: 'Ask @AcmeHelpDesk or @ben' },
    { ...joe, text: 'See joe.blog' },
    { ...joe, text: 'See acme.com', account: { ...account, businesses: [] } },
    { ...joe, text: 'See acme.com', account: { businesses: [acme] } },
    // A business account may, and another rule holds a personal account's first message.
    { ...joe, text: 'See acme.com', profile: { ...joe.profile, accountType: 'business' } },
    { ...joe, text: 'See acme.com', conversation: {} },
    { ...joe, text: 'See acme.com', conversation: { sent: 1 } },
    // The domain and handle are set for this account itself.
    {
      ...joe,
      text: 'See acme.com',
      profile: { ...joe.profile, domains: ['acme.com'] },
      account: { ...account, hasOwnProfile: true },
    },
    {
      ...joe,
      text: 'See acme.com',
      profile: { ...joe.profile, severities: { 'account-mismatch': 'off' } },
    },
  ],
  invalid: [
    {
      ...joe,
      text: 'See help.acme.com/a',
      whole: true,
      diagnostics: [
        {
          severity: 'error',
          messageId: 'account_mismatch',
          data: { account: '@joe', business: '@acme' },
        },
      ],
    },
    {
      ...joe,
      text: 'ASK @acmehelp',
      whole: true,
      diagnostics: [{ data: { account: '@joe', business: '@acme' } }],
    },
    {
      ...joe,
      text: 'See agency.com\nor ask @AgencyHelp',
      whole: true,
      diagnostics: [{ data: { account: '@joe', business: '@agency' } }],
    },
    {
      ...joe,
      text: 'See shared.org',
      whole: true,
      diagnostics: [{ messageId: 'account_mismatch_any', data: { account: '@joe' } }],
    },
    { ...joe, text: 'See acme.com', whole: true, conversation: { beginning: false } },
    // Settings for all accounts belong to the business, although this profile has them too.
    { ...joe, text: 'See acme.com', whole: true, profile: { ...profile, domains: ['acme.com'] } },
  ],
});

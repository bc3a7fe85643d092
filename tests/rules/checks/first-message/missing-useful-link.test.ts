import { missingUsefulLink } from '../../../../rules/checks/first-message/missing-useful-link';
import { testRule } from '../../../rule-tester';

const usefulPages = [{ title: 'First steps', url: 'https://acme.com/start' }];

testRule(missingUsefulLink, {
  valid: [
    'Start with https://blog.acme.com/first',
    'ACME.COM/A',
    '😀 (acme.com/a)',
    'https://acme.com/ and\nacme.com/a',
    'the root of a subdomain: help.acme.com',
    'https://acme.com?page=2',
    'a link elsewhere has its own verdict: site.org',
    { text: 'Hello', profile: { domains: [] } },
    { text: 'Hello', conversation: { recipients: 2 } },
    { text: 'Hello', conversation: { sent: 1 } },
    { text: 'Hello', profile: { accountType: 'personal' } },
    { text: 'Hello', profile: { severities: { 'missing-useful-link': 'off' } } },
    {
      text: 'a home page that is listed: acme.com',
      profile: { usefulPages: [{ title: '', url: 'https://www.acme.com/' }] },
    },
    { text: 'brand.com is not ours alone', profile: { domains: ['shop.brand.com'] } },
  ],
  invalid: [
    { text: 'Hello', whole: true, diagnostics: [{ messageId: 'missing_useful_link' }] },
    { text: 'We are on x.com/acme and https://mobile.twitter.com/acme', whole: true },
    {
      text: 'Hello',
      whole: true,
      profile: { usefulPages },
      diagnostics: [
        {
          severity: 'info',
          suggestions: [
            {
              messageId: 'suggest_insert_page',
              data: { title: 'First steps' },
              edits: [{ range: [5, 5], text: ' https://acme.com/start' }],
            },
          ],
        },
      ],
    },
    '⟦https://acme.com⟧',
    '😀 Hello (⟦WWW.ACME.COM⟧)\nbye',
    '⟦http://www.acme.com/?utm_source=x#top⟧ and acme.com',
    {
      text: 'See ⟦acme.com⟧.',
      profile: { usefulPages: [{ title: '', url: 'acme.com/start' }] },
      diagnostics: [
        {
          messageId: 'missing_useful_link_home_page',
          data: { link: 'acme.com' },
          suggestions: [
            {
              messageId: 'suggest_insert_page',
              data: { title: 'acme.com/start' },
              edits: [{ range: [4, 12], text: 'acme.com/start' }],
            },
          ],
        },
      ],
    },
    { text: '⟦shop.brand.com⟧', profile: { domains: ['shop.brand.com'] } },
    {
      text: 'Hello',
      whole: true,
      profile: { domains: [], hasSite: false },
      diagnostics: [{ messageId: 'missing_useful_link_no_site', suggestions: [] }],
    },
  ],
});

import { severalLinks } from '../../../../rules/checks/links/several-links';
import { testRule } from '../../../rule-tester';

testRule(severalLinks, {
  valid: [
    'no links here',
    'one: https://acme.com/a',
    'and an e-mail address: https://acme.com/a mailto:help@acme.com',
    'the same: https://acme.com/a http://www.acme.com/a/ ACME.com/a#top acme.com/a?utm_source=x',
    'in Unicode and not: https://münchen.de/a https://xn--mnchen-3ya.de/a',
    '(https://acme.com/a)\n(https://acme.com/a)',
    {
      text: 'https://acme.com/a https://acme.com/b',
      profile: { severities: { 'several-links': 'off' } },
    },
  ],
  invalid: [
    {
      text: 'https://acme.com/a ⟦https://acme.com/b⟧',
      diagnostics: [{ severity: 'warning', messageId: 'several_links', data: { count: 2 } }],
    },
    'https://acme.com/a, again acme.com/a and\n(⟦HTTPS://ACME.COM/B⟧) and acme.com/c',
    '😀 acme.com/a ⟦acme.com/A⟧',
    { text: 'x.com/acme ⟦acme.com/a⟧', profile: { domains: [] } },
    {
      text: 'See acme.com/a?id=1 or ⟦acme.com/a?id=2⟧.',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_keep_link',
              data: { link: 'acme.com/a?id=1' },
              edits: [{ range: [22, 38], text: '' }],
            },
            {
              messageId: 'suggest_keep_link',
              data: { link: 'acme.com/a?id=2' },
              edits: [{ range: [3, 19], text: '' }],
            },
          ],
        },
      ],
    },
    {
      text: 'acme.com/a ⟦acme.com/b⟧',
      conversation: { received: 1 },
      diagnostics: [{ severity: 'info' }],
    },
  ],
});

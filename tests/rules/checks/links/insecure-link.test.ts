import { insecureLink } from '../../../../rules/checks/links/insecure-link';
import { testRule } from '../../../rule-tester';

testRule(insecureLink, {
  valid: [
    'https://acme.com/a',
    'acme.com counts as https',
    '😀 HTTPS://ACME.COM\n(https://acme.com/http://b.com)',
    'https://acme.com/@joe',
    { text: 'http://acme.com', profile: { accountType: 'personal' } },
    { text: 'http://acme.com', profile: { severities: { 'insecure-link': 'off' } } },
  ],
  invalid: [
    {
      text: '⟦http://acme.com/a⟧',
      diagnostics: [
        {
          severity: 'info',
          messageId: 'insecure_link',
          suggestions: [
            {
              messageId: 'suggest_secure_link',
              data: { link: 'https://acme.com/a' },
              edits: [{ range: [0, 17], text: 'https://acme.com/a' }],
            },
          ],
        },
      ],
    },
    '😀 (⟦HTTP://ACME.COM⟧)\n⟦http://site.org⟧.',
    {
      text: 'log in: ⟦https://joe:secret@site.org/a⟧',
      diagnostics: [
        {
          severity: 'warning',
          messageId: 'insecure_link_credentials',
          suggestions: [
            {
              messageId: 'suggest_secure_link',
              data: { link: 'https://site.org/a' },
              edits: [{ range: [8, 37], text: 'https://site.org/a' }],
            },
          ],
        },
      ],
    },
    {
      text: '⟦http://joe@acme.com:80/⟧',
      profile: { domains: [] },
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_secure_link',
              data: { link: 'https://acme.com/' },
              edits: [{ range: [0, 23], text: 'https://acme.com/' }],
            },
          ],
        },
      ],
    },
  ],
});

import { shortenedLink } from '../../rules/shortened-link';
import { testRule } from '../rule-tester';

testRule(shortenedLink, {
  valid: [
    'https://acme.com/bit.ly',
    'rabbit.ly notbit.ly bit.ly.site.org',
    '😀 youtu.be/x\nx.com/a',
    { text: 'bit.ly/x', profile: { domains: ['bit.ly'] } },
    { text: 'acme.app.link/x', profile: { allowedDomains: ['acme.app.link'] } },
    { text: 'bit.ly/x', profile: { accountType: 'personal' } },
    { text: 'bit.ly/x', profile: { severities: { 'shortened-link': 'off' } } },
  ],
  invalid: [
    {
      text: '⟦https://bit.ly/2abcDEF⟧',
      diagnostics: [
        {
          severity: 'warning',
          messageId: 'shortened_link',
          data: { link: 'https://bit.ly/2abcDEF' },
        },
      ],
    },
    '😀 (⟦TINYURL.COM/x⟧)\n⟦www.linktr.ee/acme⟧',
    'hidden ⟦bit\u200B.ly/x⟧ and ⟦https://bit\u200B.ly/x⟧',
    { text: '⟦acme.app.link/x⟧', profile: { domains: [] } },
  ],
});

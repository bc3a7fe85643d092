import { shortenedLink } from '../../../../rules/checks/links/shortened-link';
import { testRule } from '../../../rule-tester';

testRule(shortenedLink, {
  valid: [
    'https://acme.com/bit.ly',
    'rabbit.ly notbit.ly bit.ly.site.org',
    '😀 youtu.be/x\nx.com/a',
    { text: 'bit.ly/x', profile: { domains: ['bit.ly'] } },
    { text: 'acme.app.link/x', profile: { allowedDomains: ['acme.app.link'] } },
    { text: 'bit.ly/x', profile: { accountType: 'personal' } },
    { text: 'goo.gl/maps/x', profile: { allowedDomains: ['goo.gl'] } },
    'https://www.google.com/maps/place/acme https://maps.google.com/?q=a',
    { text: 'https://maps.apple.com/?q=a', conversation: { sent: 1, received: 1 } },
    { text: 'bit.ly/x', profile: { severities: { 'shortened-link': 'off' } } },
  ],
  invalid: [
    '⟦bit\u200E.ly/x⟧ and (⟦bit\u2066.\u2069ly/x⟧)',
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
    'QR codes: ⟦q-r.to/x⟧ ⟦https://me-qr.com/x⟧',
    '😀 (⟦TINYURL.COM/x⟧)\n⟦www.linktr.ee/acme⟧',
    'hidden ⟦bit\u200B.ly/x⟧ and ⟦https://bit\u200B.ly/x⟧',
    { text: '⟦acme.app.link/x⟧', profile: { domains: [] } },
    {
      text: 'We are here: ⟦https://maps.app.goo.gl/a1⟧ or ⟦GOO.GL/maps/a1⟧',
      conversation: { sent: 1, received: 1 },
      diagnostics: [{ severity: 'info', messageId: 'shortened_link' }, { severity: 'info' }],
    },
    {
      text: '⟦https://maps.app.goo.gl/a1⟧ ⟦https://goo.gl/maps⟧',
      diagnostics: [{ severity: 'warning' }, { severity: 'warning' }],
    },
    {
      text: '⟦https://maps.app.goo.gl/a1⟧',
      conversation: { sent: 1, received: 0 },
      diagnostics: [{ severity: 'warning' }],
    },
    {
      text: '⟦goo.gl/mapsx⟧ ⟦https://goo.gl/x/maps⟧ ⟦my.app.goo.gl/maps⟧ ⟦bit.ly/maps⟧',
      conversation: { sent: 1, received: 1 },
      diagnostics: [{ severity: 'warning' }, {}, {}, { severity: 'warning' }],
    },
  ],
});

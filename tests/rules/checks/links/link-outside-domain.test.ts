import { linkOutsideDomain } from '../../../../rules/checks/links/link-outside-domain';
import { testRule } from '../../../rule-tester';

testRule(linkOutsideDomain, {
  valid: [
    'Reset it at https://help.acme.com/reset?id=12',
    'see ACME.COM.',
    'no links here',
    '😀 (www.acme.com)\nhttps://shop.acme.com',
    'a post of ours: https://x.com/acme/status/1 and twitter.com/acme',
    'https://mobile.twitter.com/acme https://help.x.com https://a-b.c1.x.com',
    'mailto:x@site.org',
    'an address: ana@site.org, a file: node.js, a name: @site',
    { text: 'https://site.org', profile: { domains: [] } },
    { text: 'booking.example.com/x', profile: { allowedDomains: ['booking.example.com'] } },
    { text: 'shop.brand.co.uk', profile: { domains: ['https://www.brand.co.uk/'] } },
    { text: 'deep.shop.brand.com', profile: { domains: ['shop.brand.com'] } },
    { text: 'münchen.de', profile: { domains: ['xn--mnchen-3ya.de'] } },
    { text: 'https://site.org', profile: { severities: { 'link-outside-domain': 'off' } } },
    { text: 'https://site.org', profile: { accountType: 'personal' } },
  ],
  invalid: [
    {
      text: '😀 Start with ⟦https://acme.com.evil.co/reset⟧, thanks',
      diagnostics: [{ severity: 'warning', messageId: 'link_outside_domain' }],
    },
    { text: '⟦site.org⟧ or ⟦acme.github.io⟧', diagnostics: [{ data: { host: 'site.org' } }, {}] },
    '⟦HTTPS://SITE.ORG/A⟧',
    'not X: ⟦notx.com⟧ ⟦x.com.br⟧ ⟦x.co⟧ ⟦my-twitter.com⟧ ⟦twitter.com.evil.io⟧ ⟦https://x-com.de/x.com⟧',
    'brackets (⟦site.org⟧), quotes “⟦https://site.org/a⟧”\nand a line: ⟦site.org⟧',
    {
      text: 'Our shop: ⟦https://acme.de/a⟧',
      diagnostics: [{ messageId: 'link_outside_domain_own_name', data: { host: 'acme.de' } }],
    },
    {
      text: '⟦acme-com.myshopify.com⟧ ⟦acme.github.io⟧ ⟦acme-net.myshopify.com⟧',
      diagnostics: [
        { messageId: 'link_outside_domain_own_name', data: { host: 'acme-com.myshopify.com' } },
        { messageId: 'link_outside_domain_own_name' },
        { messageId: 'link_outside_domain' },
      ],
    },
    { text: '⟦bob.github.io⟧', profile: { domains: ['alice.github.io'] } },
    { text: '⟦brand.com⟧', profile: { domains: ['shop.brand.com'] } },
    { text: '⟦brand.co.uk⟧', profile: { domains: ['other.co.uk'] } },
    { text: '⟦notacme.com⟧', profile: { allowedDomains: ['acme.org'] } },
    { text: 'see ⟦site.org⟧', conversation: { received: 1 }, diagnostics: [{ severity: 'info' }] },
    {
      text: 'see ⟦site.org⟧ now',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_own_domain',
              data: { link: 'https://acme.com' },
              edits: [{ range: [4, 12], text: 'https://acme.com' }],
            },
            {
              messageId: 'suggest_remove_link',
              data: { link: 'site.org' },
              edits: [{ range: [3, 12], text: '' }],
            },
          ],
        },
      ],
    },
    {
      text: 'our menu: ⟦site.org⟧',
      profile: {
        usefulPages: [
          { title: 'Map', url: 'https://maps.example/acme' },
          { title: 'Menu', url: 'https://acme.com/menu' },
        ],
      },
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_own_domain',
              data: { link: 'https://acme.com/menu' },
              edits: [{ range: [10, 18], text: 'https://acme.com/menu' }],
            },
            {
              messageId: 'suggest_remove_link',
              data: { link: 'site.org' },
              edits: [{ range: [9, 18], text: '' }],
            },
          ],
        },
      ],
    },
    {
      text: 'see ⟦site.org⟧',
      conversation: { received: 1 },
      diagnostics: [
        {
          severity: 'info',
          suggestions: [
            {
              messageId: 'suggest_remove_link',
              data: { link: 'site.org' },
              edits: [{ range: [3, 12], text: '' }],
            },
          ],
        },
      ],
    },
    {
      text: '⟦site.org⟧',
      profile: { severities: { 'link-outside-domain': 'error' } },
      diagnostics: [{ severity: 'error' }],
    },
  ],
});

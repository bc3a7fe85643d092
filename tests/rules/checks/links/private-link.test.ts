import { privateLink } from '../../../../rules/checks/links/private-link';
import { testRule } from '../../../rule-tester';

testRule(privateLink, {
  valid: [
    'https://acme.com/a?b=c#token',
    'https://staging.site.org is not ours',
    'https://developers.acme.com https://devices.acme.com',
    'https://8.8.8.8/ https://172.32.0.1/ https://[2001:db8::1]/',
    'https://acme.com/blog/wp-admin-tips https://acme.com/?preview=false&token=',
    'Write to mailto:help@acme.com',
    // Pages about tokens, and invitations, which are meant to be sent.
    'https://acme.com/glossary/wp-admin/ https://acme.com/a?x=/wp-admin/post.php https://acme.com/b/wp-admin/a.phpx',
    'https://github.com/a/b/blob/master/wp-admin/index.php https://site.org/blog/wp-admin/post.php',
    'https://acme.com/join?invite_token=abc&csrftoken=b&tokens=5&accessTokens=1&access-to=1',
    'https://joe@acme.com and https://joe:secret@site.org',
    { text: 'https://dev.acme.com', profile: { domains: ['acme.com', 'dev.acme.com'] } },
    { text: 'https://a.dev.acme.com', profile: { allowedDomains: ['dev.acme.com'] } },
    { text: 'https://a.dev.acme.com', profile: { domains: ['dev.acme.com', 'acme.com'] } },
    { text: 'https://staging.acme.com', profile: { domains: [] } },
    'open http://192.168.0.1 or 192.168.1.1/setup, http://192.168.1.254, http://10.0.0.1/ http://10.0.1.1',
    { text: 'Log in at http://192.168.178.1', conversation: { sent: 1, received: 1 } },
    'https://dev.acme.com/docs https://DEV.acme.com/developers/a https://dev.acme.com/api-docs?v=2',
    {
      text: 'https://dev.acme.com https://preview.acme.com/site/12',
      profile: { domains: ['site.org'], allowedDomains: ['acme.com'] },
    },
    { text: 'http://localhost/', profile: { accountType: 'personal' } },
    { text: 'http://localhost/', profile: { severities: { 'private-link': 'off' } } },
  ],
  invalid: [
    {
      text: '😀 ⟦https://staging.acme.com/tour⟧',
      diagnostics: [
        { severity: 'error', messageId: 'private_link', data: { link: 'staging.acme.com' } },
      ],
    },
    '⟦DEV.ACME.COM⟧\n(⟦https://shop.preview-2.acme.com⟧)',
    '⟦http://localhost:3000⟧ ⟦http://api.localhost⟧ ⟦http://printer.local/a⟧',
    '⟦http://10.0.0.7/⟧ ⟦192.168.1.20:8080⟧ ⟦http://172.16.0.1⟧ ⟦http://127.0.0.1:3000/a⟧',
    '⟦http://192.168.1.1:3000/⟧ ⟦http://192.168.1.10⟧ ⟦http://10.0.2.1⟧ ⟦http://192.168.0.254⟧ ⟦192.168.1.1/wp-admin⟧',
    '⟦https://preview.acme.com/site/12⟧ ⟦https://dev.acme.com/docs-2⟧ ⟦https://dev.acme.com/a/docs⟧',
    '⟦https://staging.acme.com/docs⟧ ⟦https://preview-2.acme.com/docs⟧',
    {
      text: '⟦https://staging.acme.com⟧ ⟦https://dev2.acme.com⟧',
      profile: { domains: ['site.org'], allowedDomains: ['acme.com'] },
    },
    '⟦http://[::1]:3000/⟧ ⟦http://[fd00::1]/⟧ ⟦http://[fe80::1]/⟧',
    {
      text: '⟦https://acme.com/wp-admin/post.php⟧ ⟦https://acme.com/?p=1&preview=true⟧',
      profile: { domains: [] },
      diagnostics: [{ data: { link: 'https://acme.com/wp-admin/post.php' } }, {}],
    },
    {
      text: '⟦https://acme.com/reset?TOKEN=abc⟧',
      diagnostics: [{ messageId: 'private_link_token' }],
    },
    '⟦https://acme.com/blog/wp-admin/post.php?post=1⟧ ⟦https://www.acme.com/a/WP-ADMIN/network/sites.php⟧',
    '⟦https://site.org/a?accessToken=abc⟧ ⟦https://site.org/a?authtoken=abc⟧ ⟦https://site.org/a#reset-token=abc⟧',
    '⟦https://site.org/a?x=1&access_token=abc⟧ ⟦https://site.org/a?sig=abc⟧ ⟦https://joe:secret@acme.com⟧',
    {
      text: 'Is it ⟦https://shop.org/order?token=abc⟧ that you sent?',
      conversation: { sent: 1, received: 1 },
      diagnostics: [{ severity: 'warning', messageId: 'private_link_token' }],
    },
    {
      text: 'Is it ⟦https://shop.org/order?token=abc⟧ 😀',
      conversation: { sent: 1, received: 0 },
      diagnostics: [{ severity: 'error', messageId: 'private_link_token' }],
    },
    {
      text: 'Is it ⟦https://shop.org/order?token=abc⟧',
      conversation: { beginning: false },
      diagnostics: [{ severity: 'error' }],
    },
    // An own password, and an own page that is not published yet.
    {
      text: '⟦https://joe:secret@acme.com⟧ ⟦https://staging.acme.com⟧',
      conversation: { sent: 1, received: 1 },
      diagnostics: [
        { severity: 'error', messageId: 'private_link_token' },
        { severity: 'error', messageId: 'private_link' },
      ],
    },
  ],
});

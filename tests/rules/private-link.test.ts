import { privateLink } from '../../rules/private-link';
import { testRule } from '../rule-tester';

testRule(privateLink, {
  valid: [
    'https://acme.com/a?b=c#token',
    'https://staging.site.org is not ours',
    'https://developers.acme.com https://devices.acme.com',
    'https://8.8.8.8/ https://172.32.0.1/ https://[2001:db8::1]/',
    'https://acme.com/blog/wp-admin-tips https://acme.com/?preview=false&token=',
    'https://joe@acme.com and https://joe:secret@site.org',
    { text: 'https://dev.acme.com', profile: { domains: ['acme.com', 'dev.acme.com'] } },
    { text: 'https://a.dev.acme.com', profile: { allowedDomains: ['dev.acme.com'] } },
    { text: 'https://a.dev.acme.com', profile: { domains: ['dev.acme.com', 'acme.com'] } },
    { text: 'https://staging.acme.com', profile: { domains: [] } },
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
    '⟦http://10.0.0.1/⟧ ⟦192.168.1.20:8080⟧ ⟦http://172.16.0.1⟧ ⟦http://127.0.0.1:3000/a⟧',
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
    '⟦https://site.org/a?x=1&access_token=abc⟧ ⟦https://site.org/a?sig=abc⟧ ⟦https://joe:secret@acme.com⟧',
  ],
});

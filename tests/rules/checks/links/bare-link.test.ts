import { bareLink } from '../../../../rules/checks/links/bare-link';
import { testRule } from '../../../rule-tester';

testRule(bareLink, {
  valid: [
    'no link',
    'Start here: https://acme.com/a',
    'はじめに https://acme.com/a',
    '😀 our guide\n(acme.com/a)',
    'サーバー https://acme.com/a',
    'メール、データ https://acme.com/a',
    '2 ideas: acme.com/a',
    '1️⃣ our guide acme.com/a',
    'README.md',
    { text: 'https://acme.com/a', conversation: { received: 1 } },
    { text: 'https://acme.com/a', conversation: { sent: 3, beginning: false } },
    { text: 'https://acme.com/a', profile: { accountType: 'personal' } },
    { text: 'https://acme.com/a', profile: { severities: { 'bare-link': 'off' } } },
  ],
  invalid: [
    {
      text: '⟦https://acme.com/a⟧',
      diagnostics: [{ severity: 'warning', messageId: 'bare_link', data: {} }],
    },
    'Look: ⟦https://acme.com/a⟧',
    '😀😀 @joe @AcmeHelp (⟦ACME.COM/A⟧) !!!\n⟦site.org⟧ …',
    '案内 ⟦https://acme.com/a⟧',
    'メール ⟦https://acme.com/start⟧',
    'ｻｰﾊ ⟦https://acme.com/start⟧',
    'サーバ: ⟦https://acme.com/start⟧',
    '1️⃣ 2️⃣ 1⃣ ℹ️ #️⃣ ⟦acme.com/x⟧',
    '1️⃣ Look: ⟦acme.com/x⟧',
    {
      text: '⟦acme.com/a⟧',
      conversation: { sent: 1, partnerName: 'Ana' },
      profile: { domains: [] },
      diagnostics: [{ messageId: 'bare_link_named', data: { name: 'Ana' } }],
    },
  ],
});

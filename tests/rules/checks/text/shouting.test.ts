import { shouting } from '../../../../rules/checks/text/shouting';
import { testRule } from '../../../rule-tester';

testRule(shouting, {
  valid: [
    'Thanks for the follow!',
    'OK!! really?! what?!? no...',
    'NASA, DSGVO and the HTTPS of ESA',
    'the NASA, ESA, DSGVO, CERN list',
    'HELLO THERE everybody',
    'THANKS 100 200 FRIENDS',
    'THANKS FOR THE 100 likes',
    'I AM SO OK WITH THIS',
    'key: ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-ZABCD',
    'DSGVO/HTTPS/UNICODE/JSON',
    'フォローありがとうございます 感谢关注 감사합니다 شكرا على المتابعة धन्यवाद',
    'HELLOさん THERE様 EVERYONEさん WELCOME様',
    '😀😀😀😀😀',
    '👨‍👩‍👧👨‍👩‍👧👍🏽🇫🇷1️⃣',
    'https://acme.com/?a=!!!!b https://acme.com/BUY/NOW/CHEAP @LOUD_ACME',
    '{{FIRST_NAME}} {{LAST_NAME}} {{COMPANY_NAME}} {{WEBSITE_LINK}}',
    '12345 67890 12345 67890 !!! ???',
    {
      text: 'THANKS FOR THE FOLLOW!!!!!',
      profile: { severities: { shouting: 'off' } },
    },
    { text: 'THANKS FOR EVERYTHING FRIENDS!!!!', profile: { accountType: 'personal' } },
  ],
  invalid: [
    {
      text: '⟦THANKS FOR THE FOLLOW!!!!!⟧ bye',
      diagnostics: [
        {
          severity: 'info',
          messageId: 'shouting',
          data: { text: 'THANKS FOR THE FOLLOW!!!!!' },
          suggestions: [],
        },
      ],
    },
    'now ⟦BUY THESE TODAY FRIENDS⟧.',
    '⟦I LOVE THESE SHOES⟧',
    'really⟦!!!!⟧ and⟦????⟧ and⟦!?!?⟧ and⟦！！！！⟧',
    '😀 (⟦THANKS TO EVERYBODY\nHERE⟧)',
    '“⟦THANKS” – “FRIENDS” & “ALL”, GOODBYE!!!⟧',
    'look ⟦😀😀😀😀😀😀⟧ and ⟦😀 😀 👨‍👩‍👧 👍🏽 🇫🇷 1️⃣ ❤️⟧',
    '⟦BUY NOW, 100 FRIENDS WAITING 😀😀😀😀😀😀⟧',
    '⟦GROßE FREUDE ÜBER E\u0301TE\u0301S⟧ heute',
    '⟦СПАСИБО ВАМ ЗА ПОДПИСКУ⟧, друзья',
    '⟦HUGE THANKS @ana FRIEND {name} TODAY⟧',
    {
      text: '⟦!!!!⟧',
      profile: { domains: [], helpHandle: '' },
      conversation: { received: 1 },
    },
    { text: '⟦!!!!⟧ x', conversation: { beginning: false } },
    { text: 'x ⟦????⟧', conversation: { sent: 1 } },
  ],
});

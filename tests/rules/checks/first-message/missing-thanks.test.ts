import { missingThanks } from '../../../../rules/checks/first-message/missing-thanks';
import { testRule } from '../../../rule-tester';

const inserted = (text: string, at = 0) => ({
  suggestions: [
    {
      messageId: 'suggest_insert_thanks',
      data: { text },
      edits: [{ range: [at, at] as const, text: `${text} ` }],
    },
  ],
});

testRule(missingThanks, {
  valid: [
    'Thanks for the follow! Our guide: https://acme.com/a',
    'Our guide: https://acme.com/a\nTHANKS (for the follow)',
    '😀 Merci de nous suivre',
    'フォローありがとうございます。',
    'ty so much',
    // Languages without data, and words that could be of any language.
    'Ku soo dhawoow boggayaga cusub, halkan ka bilow',
    'Ẹ ku àbọ̀ sí ojú-ìwé wa',
    'ᓄᓇᕗᑦ ᐅᖃᐅᓯᖅ',
    'New dashboard',
    'acme.com/the/our/your #dashboard',
    { text: 'Here is our guide', conversation: { recipients: 3 } },
    { text: 'Here is our guide', conversation: { sent: 1 } },
    { text: 'Here is our guide', conversation: { received: 1 } },
    { text: 'Here is our guide', conversation: { beginning: false } },
    { text: 'Here is our guide', profile: { accountType: 'personal' } },
    { text: 'Here is our guide', profile: { severities: { 'missing-thanks': 'off' } } },
  ],
  invalid: [
    {
      text: 'Here is our guide: https://acme.com/thanks',
      whole: true,
      diagnostics: [
        {
          severity: 'info',
          messageId: 'missing_thanks',
          ...inserted('Thanks for following us!'),
        },
      ],
    },
    { text: 'Hello!', whole: true },
    { text: 'NO THANKS to the rest of you (😀)', whole: true },
    { text: 'Happy Thanksgiving to you and @thanks', whole: true },
    { text: 'This is thanks to our sponsors', whole: true },
    { text: 'A guide for the merciless and the danker', whole: true },
    {
      text: 'Hi Ana,\n\nhere is our guide',
      whole: true,
      diagnostics: [inserted('Thanks for following us!', 9)],
    },
    {
      text: 'Hi Ana,  \n\n  here is our guide',
      whole: true,
      diagnostics: [inserted('Thanks for following us!', 13)],
    },
    {
      text: 'This is our guide\nfor you,\nread it',
      whole: true,
      diagnostics: [inserted('Thanks for following us!')],
    },
    // Without words, the language is taken to be the profile's.
    {
      text: 'https://acme.com/a',
      whole: true,
      diagnostics: [inserted('Thanks for following us!')],
    },
    {
      text: '@ana 😀!',
      whole: true,
      profile: { domains: [], helpHandle: '', language: 'fr-CA' },
      diagnostics: [inserted('Merci de nous suivre\u202f!')],
    },
    {
      text: 'Voici notre guide pour vous',
      whole: true,
      profile: { language: 'de' },
      diagnostics: [inserted('Merci de nous suivre\u202f!')],
    },
    {
      text: 'Aquí está nuestra guía para usted',
      whole: true,
      diagnostics: [inserted('¡Gracias por seguirnos!')],
    },
    {
      text: 'Hier ist unsere Anleitung für den Anfang',
      whole: true,
      diagnostics: [inserted('Danke fürs Folgen!')],
    },
    {
      text: 'Veja aqui o nosso guia para você',
      whole: true,
      diagnostics: [inserted('Obrigado por nos seguir!')],
    },
    {
      text: 'Questo è il nostro blog per voi',
      whole: true,
      diagnostics: [inserted('Grazie per il follow!')],
    },
    {
      text: 'Hier is onze gids voor het begin',
      whole: true,
      diagnostics: [inserted('Bedankt voor het volgen!')],
    },
    {
      text: 'Sizin için bir rehber hazırladık',
      whole: true,
      diagnostics: [inserted('Takip ettiğiniz için teşekkürler!')],
    },
    {
      text: 'ガイドはこちらです acme.com/start',
      whole: true,
      diagnostics: [inserted('フォローありがとうございます！')],
    },
    {
      text: '가이드를 확인해 보세요',
      whole: true,
      diagnostics: [inserted('팔로우해 주셔서 감사합니다!')],
    },
    { text: '这是我们的指南', whole: true, diagnostics: [inserted('感谢关注！')] },
    { text: 'هذا هو الدليل من موقعنا', whole: true, diagnostics: [inserted('شكرًا على المتابعة!')] },
    // A language with data but without a sentence of its own takes the profile's.
    {
      text: 'To jest nasz przewodnik dla ciebie',
      whole: true,
      profile: { language: 'ja' },
      diagnostics: [inserted('フォローありがとうございます！')],
    },
    {
      text: 'Вот наш гид для вас',
      whole: true,
      profile: { language: 'tlh' },
      diagnostics: [inserted('Thanks for following us!')],
    },
    // If two languages fit, the profile's is taken.
    {
      text: 'un menu',
      whole: true,
      profile: { language: 'it' },
      diagnostics: [inserted('Grazie per il follow!')],
    },
  ],
});

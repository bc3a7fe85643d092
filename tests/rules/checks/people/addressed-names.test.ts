import { wrongName } from '../../../../rules/checks/people/wrong-name';
import { type Row, testRule } from '../../../rule-tester';

const recentNames = ['Sarah Connor', 'Kate Moss', 'سارة', 'Мария Иванова', 'Paris Hilton'];
const toBen = { sent: 1, received: 1, partnerName: 'Ben Cole', recentNames };
const ben = (text: string): Row => ({ text, conversation: toBen });
const after = (name: string, text: string): Row => ({
  text,
  conversation: { ...toBen, recentNames: [name] },
});
const to = (partnerName: string, other: string, text: string): Row => ({
  text,
  conversation: { ...toBen, partnerName, recentNames: [other] },
});

testRule(wrongName, {
  valid: [
    // Said of somebody.
    'Sarah, our colleague, will call you.',
    'Sarah, your agent, will call you.',
    'Sarah, who is ill, is sorry.',
    'The winner, Sarah, gets it.',
    'This is my colleague, Sarah.',
    'This was made by our own artist, Sarah.',
    "I'd like you to meet our designer, Sarah!",
    'Unsere Kollegin, Sarah.',
    'Voici notre collègue, Sarah !',
    'Your agent is called Sarah.',
    'I spoke with Sarah. Ask for Sarah! Order 12 is for Sarah.',
    'Thanks to Sarah!',
    'Merci à Sarah !',
    'Danke von Sarah!',
    'We love the new Sarah!',
    'We ship to London, Paris. We have shops in Rome, London, Paris!',
    'Sarah: I want a refund.',
    'Sarah your order',
    'Sarah!',
    // The name of a user, not of a person.
    after('crypto_king99', 'That is how to pay, Crypto!'),
    after('btc4you', 'Happy to help you!'),
    // Said by Sarah.
    'Best,\nSarah',
    'Kind regards, Sarah.',
    'Cheers, Sarah!',
    'Thanks, Sarah',
    'Thanks!\nSarah.',
    'Talk soon, Sarah.',
    'Talk soon, Sarah 😊',
    'Thanks, Sarah 😊',
    'No problem for Sarah!',
    'The problem is Sarah!',
    'Take care, Sarah.',
    'Viele Grüße, Sarah!',
    'Un saludo, Sarah.',
    'С уважением, Мария.',
    "I'm Sarah. My name's Sarah.",
    // Quoted.
    '> Hi Sarah, thanks for your order\nYes, that was our reply.',
    '> Thanks. Sarah, your order is here\n> Thanks Sarah!',
    'You wrote “Hi Sarah, thanks!”',
    'You wrote "Thank you. Hi Sarah!"',
    'Sie schrieben „Hallo Sarah, danke!“',
    'Il dit « Bonjour. Sarah, votre commande »',
    // The partner's name.
    'Ben, your order is on its way. Thanks Ben! Happy to help, Ben.',
    { text: 'Thanks Sarah!', conversation: { ...toBen, partnerName: 'Sarah Lee' } },
  ]
    .map((row) => (typeof row === 'string' ? ben(row) : row))
    .concat([
      // Words that are in names of shops.
      after('So Fresh', 'So, your order is here. Fresh, thanks!'),
      after('Perfect Pizza', 'Perfect, thank you. That is perfect, Pizza!'),
      after('Amazing Grace', 'Amazing, thank you! Hello, amazing!'),
      after('The Coffee Shop', 'Thanks for the coffee! Coffee, your way.'),
      after('Chris Paris', "Paris, I'm leaving on Thursday. No doubt, Paris."),
      after('Apple Music', 'Thanks Music! Music, you know.'),
      after('Will', 'will, you know. I am happy to, will.'),
      after('Dear Prudence', 'Thanks dear!'),
      after('Grace', 'A moment of grace. Thank you for your grace.'),
      // Short forms of the partner's name.
      to('Katherine Price', 'Kate Moss', 'Hi Kate, it is on its way.'),
      to('Kate Price', 'Katherine Moss', 'Thanks Katherine!'),
      to('William Hill', 'Bill Moss', 'Bill, your order is here.'),
      to('José García', 'Pepe Ruiz', 'Hola Pepe, ya está.'),
      to('Giuseppe Verdi', 'Beppe Rossi', 'Ciao Beppe!'),
      to('David Stone', 'Dave Moss', 'Hi Dave!'),
      to('José Silva', 'Zé Roberto', 'Olá Zé, tudo bem?'),
      to('Ulrike Berg', 'Uli Stein', 'Hallo Uli,'),
      to('Александр Петров', 'Саша Белый', 'Привет, Саша!'),
      to('Małgorzata Nowak', 'Gosia', 'Cześć Gosia, dziękujemy'),
      to('Bob Stone', 'Robert Moss', 'Happy to help, Robert.'),
      to('Liz Stone', 'Beth Moss', 'Hi Beth!'),
    ]),
  invalid: [
    // Display names as on X.
    after('sarah_k', 'Happy to help, ⟦Sarah⟧!'),
    after('sarah_k', '⟦Sarah⟧, your order has shipped.'),

    ...[
      '⟦Sarah⟧, your order is on its way.',
      '⟦Sarah Connor⟧, your order is on its way.',
      '⟦sarah⟧, your order is on its way.',
      '⟦SARAH⟧, YOUR ORDER IS ON ITS WAY',
      'Done. ⟦Sarah⟧, we have sent it.',
      'All sorted.\n⟦Kate⟧, please check.',
      "👋 ⟦Sarah⟧, that's great",
      '⟦Sarah⟧! Your order is on its way.',
      '⟦Sarah⟧, can you ask your bank?',
      '⟦Sarah⟧, votre commande est prête.',
      "⟦Sarah⟧, j'ai vérifié.",
      '⟦Sarah⟧, deine Bestellung ist da.',
      '⟦Sarah⟧, tu pedido está listo.',
      '⟦Мария⟧, ваш заказ отправлен.',
      '⟦سارة⟧، طلبك في الطريق',
      'We are here to help, ⟦Sarah⟧! Which order is it?',
      'Happy to help, ⟦Sarah⟧.',
      'Happy to help, ⟦sarah⟧.',
      'Is there anything else, ⟦Sarah⟧?',
      "You're welcome, ⟦Sarah⟧.",
      'Of course, ⟦Sarah⟧! Sure, ⟦Sarah⟧.',
      'All set, ⟦Sarah⟧ 😊',
      'Of course ⟦Sarah⟧! No problem ⟦Sarah⟧, it is done.',
      'Geen probleem ⟦Sarah⟧! De nada ⟦Sarah⟧!',
      'Thanks ⟦Sarah⟧!',
      'Thank you so much ⟦Sarah⟧!',
      'Thank you, ⟦Sarah⟧! All done.',
      'Thanks ⟦Sarah⟧, your order is here.',
      'Gracias ⟦Sarah⟧, tu pedido está listo.',
      'Wir helfen gern, ⟦Sarah⟧!',
      'Danke für deine Nachricht, ⟦Sarah⟧.',
      'Thanks for visiting our shop, ⟦Sarah⟧.',
      'Спасибо, ⟦Мария⟧!',
      '> Hi Sarah\nHi ⟦Sarah⟧, thanks ⟦Sarah⟧!',
      'You said "ok". ⟦Sarah⟧, your order is here.',
    ].map(ben),
    to('Katherine Price', 'Carol Moss', 'Hi ⟦Carol⟧, it is on its way.'),
    to('Ben Cole', 'Bill Moss', '⟦Bill⟧, your order is here.'),
    to('Alexander Hill', 'Alexandra Moss', 'Thanks ⟦Alexandra⟧!'),
    to('Catherine Hill', 'Katherine Moss', 'Thanks ⟦Katherine⟧!'),
    to('Иван Белый', 'Саша Белый', 'Привет, ⟦Саша⟧!'),
  ],
});

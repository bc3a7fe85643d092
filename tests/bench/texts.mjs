/** A first message as a business writes it, and the same in scripts of all kinds. */
const english = [
  'Thank you for following us! Start with https://blog.acme.com/first-steps/{n} and tweet @AcmeHelp if you get stuck.',
  ' Our guide to the dashboard is at https://acme.com/docs/{n}.',
  ' We write about tools that save an hour a week, e.g. planning, answering and reporting.',
  ' What would you like to read about next? We read every answer ourselves.',
];
const mixed = [
  'Merci de votre abonnement ! Voir https://blog.acme.com/premiers-pas/{n}… フォローありがとうございます。',
  ' 詳細はhttps://acme.com/docs/{n}へ。 Спасибо, что читаете нас! Вопросы: @AcmeHelp 😀',
  ' شكرا لمتابعتك لنا، نكتب عن أدوات توفر الوقت.',
  ' 感谢您的关注，我们每周分享节省时间的小技巧。 Vielen Dank fürs Folgen!',
];
/** Of 10,000 characters only the first ones hold links, as in what people write. */
const plain = {
  English:
    ' It takes a minute to set up, and most people never look back; ask us anything at any time.',
  mixed:
    ' Это занимает минуту. Cela prend une minute. 設定は一分で終わります。 Es dauert nur eine Minute.',
};

export const lengths = [60, 280, 1_000, 10_000];

/** A text of a length, with `{n}` where a variant's number goes. */
export function textOf(script, length) {
  const sentences = script === 'English' ? english : mixed;
  let text = sentences.join('');
  if (length > 1_000) text += ` ${text} ${text.slice(0, 120)}`;
  while (text.length < length) text += plain[script];
  // A cut within an address would leave half of one.
  return text.slice(0, length).replace(/https?:\S*$/, (cut) => 'a'.repeat(cut.length));
}

/** Variants of a text that differ in every address, so that nothing read before helps. */
export function variants(text, count) {
  return Array.from({ length: count }, (_, n) => text.replaceAll('{n}', String(10_000 + n)));
}

/** One key after another at the end of a text. */
export function typed(text) {
  const base = text.replaceAll('{n}', '7').slice(0, -16);
  return Array.from('see acme.com/new', (_, n) => `${base}${'see acme.com/new'.slice(0, n + 1)}`);
}

export const context = {
  profile: {
    domains: ['acme.com', 'acme.co.uk'],
    allowedDomains: ['booking.example.com'],
    helpHandle: 'AcmeHelp',
    usefulPages: [{ title: 'First steps', url: 'https://acme.com/start' }],
  },
  conversation: {
    recipients: 1,
    partnerName: 'Ben Cole',
    recentNames: ['Sarah Connor', 'Ana Lima'],
    lastReceived: '',
    attachments: 0,
    details: [],
    foreignDetails: ['sarah@example.org', '48219377'],
  },
  history: { similarRecipients: 1, sentToday: 4, lastWritten: '' },
};

/** The same where they have written, in another language: more rules compare the two. */
export const answered = {
  ...context,
  conversation: {
    ...context.conversation,
    received: 1,
    lastReceived: 'Bonjour, je voudrais savoir quand ma commande arrive, merci beaucoup.',
  },
};

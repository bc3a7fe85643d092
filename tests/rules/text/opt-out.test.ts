import { describe, expect, test } from 'vitest';
import {
  opposites,
  optOutMessages,
  optOutPhrases,
  otherChannels,
  wishedHere,
} from '../../../rules/phrases/opt-out-data';
import { fold } from '../../../rules/text/fold';
import { asksForNoMore } from '../../../rules/text/opt-out';

/** By language: messages that ask for no more messages, and messages that only look like it. */
const table: Record<string, { asks: string[]; traps: string[] }> = {
  en: {
    asks: [
      'No stop messaging me',
      'stop sending messages',
      'Please stop sending messages to me',
      'Hi, stop sending these messages now',
      'Stop these messages',
      'Stop messages thank you',
      'no messages please',
      'I do not wish to receive any more messages',
      'I do not want to be contacted',
      'We don’t want to be messaged again',
      'I do not want to be contacted by you',
      'please do not message',
      'Please don’t contact again',
      'Do not message anymore',
      'No, stop messaging me',
      "You won't get a sale, stop messaging me",
      'why are you writing to me stop messaging me',
      'why do you write to me stop messaging me',
      'Did I not say it, stop messaging me',
      'I want you to stop messaging me',
      'Remove me from your list.',
      'I got your mail, please stop messaging me',
      'No more messages or emails please',
      "I don't want any more messages about your products",
      "Don't email me, don't message me either",
      'Stop sending me links',
      'Stop messaging me, nobody here reads it',
      'STOP',
      'stop!!! 😡',
      'Stop, please.',
      'unsubscribe',
      'Unsubscribe me, thanks',
      'please stop messaging me',
      'Please STOP sending me these messages',
      'Why? Stop contacting us.',
      "Don't message me again",
      'do not write to me',
      "Please don't contact me",
      "don't send me any more DMs",
      'No more messages please',
      "I don't want any more messages",
      'I do not want to receive DMs',
      'take me off your list',
      'I opt out of these messages',
      'ｓｔｏｐ',
      'Hi,\nplease quit\u200b DMing me',
      'I want to opt out',
      'I want to unsubscribe, please',
      "I don't want any more messages in my inbox",
      'Remove me from the DMs',
    ],
    traps: [
      'no messages arrived',
      'The log says: stop messages',
      'No messages, thanks',
      'No messages please me as much',
      'I do not receive messages any more',
      'The app will stop sending messages',
      'I want to stop sending messages to my list',
      'Stop sending messages to the wrong branch',
      'Stop these messages from failing',
      'Stop the message import',
      'Customers do not want to be contacted twice',
      'I do not want to be contacted by phone',
      'I do not want to be contacted before Monday',
      'If I do not want to be contacted, which box do I tick',
      'please do not message the other branch',
      'please do not message anyone for me',
      'I got no messages please help',
      'My clients do not message anymore',
      'I do not wish to lose my messages',
      "please don't stop messaging me",
      'Please do not stop messaging me',
      'Never stop writing to us',
      "Don't ever stop sending me these messages",
      'I hope you never stop messaging me',
      "I don't want you to stop messaging me",

      'Why did you stop messaging me',

      'Did you stop messaging me',
      'why you stop messaging me',

      "Please don't email me, DM me here",
      'Please remove me from the waiting list',
      'No more messages came after that',
      "The bot won't stop messaging me",
      "Don't send me messages in German, please",
      'I do not want to receive messages in French',
      'Stop messaging me in French',
      'Stop bothering me by phone',
      'They do not stop messaging me',
      "I don't want more messages in the app saying that my card failed",
      'I want to unsubscribe from the premium plan',
      'Please do not email me again, just DM here',
      "I don't want any more messages about my order being late",
      'stop sending me notifications mails',
      'Remove me from your mailing list.',
      "Please don't contact me by phone",
      "Don't contact me on my phone",
      "Don't contact me, just write here",
      'Never write to me by letter',
      'How do I unsubscribe?',
      'stop?',
      'Should I stop messaging you?',
      'Can you please stop messaging me?',
      'The export does not stop',
      'Stop the export',
      'I told them to stop messaging me',
      "You don't write to me any more",
      "Why don't you message me",
      "If you don't write to me by Monday, I will",
      "Don't message me on weekends, weekdays are fine",
      "Don't contact me before nine",
      "Don't write me off",
      'There are no more messages in my inbox',
      'I want to unsubscribe a colleague, tell me the way',
      'How can I opt out of messages?',
      'unsubscribe button is broken',
      'Stop it, you are too kind',
      'Thanks!',
      '',
      '?!',
    ],
  },
  fr: {
    asks: [
      'Je ne souhaite plus être contacté',
      'Plus de messages svp',
      "Arrête de m'envoyer des messages toutes les heures",
      "ne m'envoyez plus de messages",
      "Ne m'envoyez plus rien !",
      "Arrêtez de m'envoyer vos pubs",
      "Ne plus m'envoyer de DM svp",
      'Désabonnez-moi',
      'Stop svp',
      "Ne m'écrivez plus",
      'ne m’écris plus jamais',
      'Ne me contactez plus.',
      'Arrêtez de m’envoyer des messages',
      'Merci de ne plus me contacter',
      'Je ne souhaite plus recevoir de messages',
      'ne nous écrivez pas',
    ],
    traps: [
      'Je ne souhaite plus être contactée par mail',
      'Je ne souhaite pas être contacté par téléphone',
      'Je ne souhaite pas être contacté avant lundi',
      'Il ne souhaite plus être contacté',
      'Je n’ai pas été contacté',

      'Il ne faut pas arrêter de m’écrire',
      "Ne m'envoyez pas de message avant lundi",
      "ne m'envoyez plus le colis",
      'Ne me contactez pas par téléphone',
      "Arrêtez de m'envoyer le mauvais colis",
      'Ne me contactez plus par courrier',
      "Ne m'écrivez plus, répondez plutôt ici",
      'Pourquoi vous ne m’écrivez plus',
      'Vous ne m’écrivez plus !',
      'Ne m’écrivez pas avant lundi',
      'Comment arrêter les messages ?',
      'Ne me contactez pas ici, par mail plutôt',
      'Je ne reçois plus de messages',
    ],
  },
  es: {
    asks: [
      'no más mensajes',
      'No más mensajes, por favor',
      'No deseo recibir más mensajes',
      'No, deja de escribirme',
      'Quiero que dejen de escribirme',
      'Basta de mensajes',
      'Dejen de mandarme mensajes a cada rato',
      'No me mande más mensajes',
      'No me envíen nada más.',
      'deja de mandarme spam',
      'No me manden más',
      'No me escribas más',
      'no me contacten',
      'Deja de escribirme',
      'Dejen de enviarme mensajes',
      'No quiero recibir mensajes',
      'No vuelvas a escribirme',
    ],
    traps: [
      'No más mensajes llegaron hoy',
      'Ya no recibo más mensajes',
      'No dejes de escribirme',
      'Nunca dejen de mandarme mensajes',

      'No me mandes mensajes hasta el lunes',
      'no me mande otro producto, quiero el reembolso',
      'Darme de baja',
      'Baja',
      'dejen de enviarme el producto equivocado',
      'No me contacten por teléfono',
      '¿Cómo me doy de baja?',
      'No me escriben',
      'No me escribas hasta el lunes',
      'No quiero recibirlo',
    ],
  },
  de: {
    asks: [
      'Ich möchte keine weiteren Nachrichten erhalten',
      'Wir wollen keine Nachrichten mehr bekommen',
      'Könnten Sie mich bitte nicht mehr anschreiben',
      'Ich möchte keine Nachrichten mehr',
      'Ich will von euch keine Nachrichten mehr',
      'Schickt mir keine Nachrichten mehr',
      'Bitte nicht mehr anschreiben',
      'Bitte, mir nicht mehr schreiben',
      'Abmelden',
      'Stopp!',
      'Bitte schreiben Sie mir nicht mehr',
      'Schreib mir bitte nicht mehr.',
      'schreib mir nicht',
      'Keine Nachrichten mehr',
      'bitte keine weiteren DMs',
      'Hör auf, mir zu schreiben',
      'Kontaktieren Sie mich nicht',
      'Ich möchte, dass Sie mich nicht mehr anschreiben',
      'Lassen Sie mich in Ruhe',
      'Lasst mich bitte in Ruhe',
    ],
    traps: [
      'Keine Nachrichten erhalten',
      'Ich habe keine weiteren Nachrichten erhalten',
      'Ich möchte nicht telefonisch kontaktiert werden',
      'Ich will keine Nachrichten verpassen',
      'Ich kann bei euch nicht mehr anschreiben',
      'Ich bekomme keine Nachrichten mehr',
      'Ich kann euch nicht mehr schreiben im Chat',
      'abbestellen',
      'Ich kann keine Nachrichten mehr senden',
      'Sie können mir nicht mehr schreiben',
      'Bitte kontaktieren Sie mich nicht telefonisch',
      'Kontaktieren Sie mich nicht per Post',
      'Wie kann ich mich abmelden?',
      'Schreib mir nicht vor neun',
      'Ich habe keine Nachrichten bekommen',
      'Du schreibst mir nicht mehr?',
    ],
  },
  pt: {
    asks: [
      'Não não me mande mais mensagens',
      'Não desejo mais receber mensagens',
      'Não, pare de me mandar mensagens',
      'Pare de me enviar mensagens todo dia',
      'Não me mande nada',
      'Não me envie essas mensagens',
      'pare de me mandar mensagens',
      'Sair',
      'Não me mande mais mensagens',
      'Pare de me enviar isso',
      'não quero mais receber mensagens',
    ],
    traps: [
      'Não recebo mais mensagens',
      'Não pare de me escrever',

      'Não me mande mensagem antes das nove',
      'nao me mande o produto',
      'pare de me mandar o produto errado',
      'Não me contate por telefone',
      'Não me mandaram nada',
      'Como sair?',
      'não me chame antes das nove',
    ],
  },
  it: {
    asks: [
      'No non scrivetemi più',
      'Non desidero più ricevere messaggi',
      'No, smettila di scrivermi',
      'Non contattatemi più',
      'Basta!',
      'Non scrivetemi più',
      'Smettila di scrivermi',
      'Non voglio più ricevere messaggi',
      'basta messaggi',
    ],
    traps: [
      'Non ricevo più messaggi',
      'Non smettete di scrivermi',

      'Non contattatemi per telefono',
      'Non mi scrivono',
      'Non scrivermi prima di lunedì',
      'Basta?',
    ],
  },
  nl: {
    asks: [
      'Stop met berichten sturen',
      'Stuur me geen bericht',
      'Stuur me geen berichten over aanbiedingen',
      'stuur mij geen berichten meer aub',
      'Afmelden',
      'Stuur me geen berichten meer',
      'Stop met mij te schrijven',
      'schrijf me niet meer',
      'Geen berichten meer',
      'Ik wil geen berichten meer ontvangen',
      'Laat me met rust',
      'Neem geen contact met mij op',
    ],
    traps: [
      'Ik stop met berichten sturen',
      'Stop met berichten sturen naar mijn oude adres',
      'De app stopt met berichten sturen',

      'stuur me geen bericht als het klaar is',
      'Neem geen contact op per telefoon',
      'Hoe kan ik me afmelden?',
      'Ik heb geen berichten',
      'Ik krijg geen berichten meer',
      'Geen berichten meer ontvangen sinds maandag',
    ],
  },
  sv: {
    asks: ['Sluta skriva till mig', 'Skriv inte till mig', 'inga fler meddelanden'],
    traps: ['Det slutade fungera'],
  },
  da: {
    asks: ['Stop med at skrive', 'skriv ikke til mig', 'ikke flere beskeder'],
    traps: ['Det stoppede'],
  },
  no: {
    asks: ['Slutt å skrive til meg', 'Ikke kontakt meg', 'ingen flere meldinger'],
    traps: ['Det sluttet'],
  },
  fi: {
    asks: ['Älä lähetä minulle viestejä', 'En halua enää viestejä'],
    traps: ['En saanut viestejä'],
  },
  pl: {
    asks: [
      'Proszę nie pisać do mnie',
      'Przestańcie do mnie pisać',
      'nie wysyłaj mi',
      'Nie chcę więcej wiadomości',
      'wypisz mnie',
    ],
    traps: ['Nie pisz tego na stronie', 'Dlaczego nie piszesz'],
  },
  cs: {
    asks: ['Nepište mi', 'Přestaňte mi psát', 'nechci další zprávy'],
    traps: ['Nepíše mi to datum'],
  },
  hu: { asks: ['Ne írjon nekem', 'Nem kérek több üzenetet'], traps: ['Nem írt'] },
  ro: {
    asks: ['Nu-mi mai scrie', 'Nu mă mai contactați', 'nu mai vreau mesaje'],
    traps: ['Nu mi-a scris'],
  },
  tr: {
    asks: [
      'Bir daha yazmayın',

      'DUR',
      'Abonelikten çık',
      'Bana yazmayın',
      'Lütfen bana bir daha mesaj atmayın',
      'Mesaj istemiyorum',
      'mesaj atma',
    ],
    traps: [
      'Şifremi bir daha yazmayın',
      'Bir daha yazmadılar',
      'Bir daha yazma imkanım olmadı',
      'iptal',
      'Bana e-posta ile mesaj atmayın',
      'Siparişi iptal',
      'Bana yazmadı',
      'mesaj atmadım',
      'Bana mesaj atabilir misin',
    ],
  },
  ru: {
    asks: [
      'Стоп',
      'Не пишите мне',
      'Больше не пишите',
      'Хватит мне писать',
      'не хочу получать сообщения',
      'Отпишите меня',
    ],
    traps: ['Как отписаться?', 'Не пишите пароль в чат', 'Она не пишет'],
  },
  uk: {
    asks: ['Не пишіть мені', 'більше не пишіть', 'не хочу отримувати повідомлення'],
    traps: ['Не пишіть пароль'],
  },
  el: {
    asks: ['Μη μου στέλνετε μηνύματα', 'Σταματήστε να μου γράφετε', 'ΣΤΟΠ'],
    traps: ['Γιατί μη μου γράφετε;', 'Δεν σταματά'],
  },
  ar: {
    asks: ['لا تراسلني', 'توقف عن مراسلتي', 'لا أريد رسائل', 'إلغاء الاشتراك'],
    traps: ['لماذا توقفت عن مراسلتي', 'كيف توقف هذا', 'لا تراسلني؟'],
  },
  he: {
    asks: ['אל תשלחו לי הודעות', 'תפסיקו לכתוב לי', 'הסר'],
    traps: ['לא שלחו לי'],
  },
  hi: { asks: ['मुझे मैसेज मत करें', 'बंद करो'], traps: ['मुझे मैसेज नहीं मिला'] },
  id: {
    asks: ['Jangan hubungi saya', 'jangan kirim pesan lagi', 'Berhenti'],
    traps: ['Bagaimana berhenti?'],
  },
  vi: {
    asks: ['Đừng nhắn tin cho tôi', 'ngừng gửi tin nhắn'],
    traps: ['Tôi không nhận tin'],
  },
  th: { asks: ['อย่าทักมา', 'หยุดส่งข้อความ', 'หยุด'], traps: ['ส่งข้อความมา'] },
  ja: {
    asks: [
      'もうメッセージを送らないで',
      '配信停止',
      'もうDMを送らないでください',
      'メッセージはいりません',
      '連絡してこないで',
      'やめてください。',
    ],
    traps: ['メールを送らないで', '配信停止の方法は？', 'DMを送ってください'],
  },
  ko: {
    asks: [
      '연락하지 말아 주세요',
      '메시지 보내지 말아주세요',
      '수신거부',
      '메시지 보내지 마세요',
      '연락하지 마세요',
      '그만!',
    ],
    traps: ['연락하지 말라고 하셨군요', '메시지 보내 주세요'],
  },
  zh: {
    asks: ['请勿联系', '退订', '不要再给我发消息', '请不要联系我', '别再发私信'],
    traps: ['请勿联系客服', '怎么退订？', '我没收到消息'],
  },
};

test('at least 15 languages', () => {
  expect(Object.keys(table).length).toBeGreaterThanOrEqual(15);
  const languages = new Set(Object.keys(optOutPhrases).map((key) => key.slice(0, 2)));
  expect([...languages].sort()).toEqual(Object.keys(table).sort());
});

describe.each(Object.entries(table))('%s', (_, { asks, traps }) => {
  test.each(asks)('asks: %s', (text) => {
    expect(asksForNoMore(text)).toBe(true);
    expect(asksForNoMore(` ${text}\n`)).toBe(true);
    expect(asksForNoMore(`${text}?`)).toBe(false);
  });
  test.each(traps)('does not: %s', (text) => {
    expect(asksForNoMore(text)).toBe(false);
  });
});

test('a single word counts only as the whole message', () => {
  for (const message of optOutMessages) {
    expect(asksForNoMore(message), message).toBe(true);
    expect(fold(message)).toBe(message);
  }
  expect(asksForNoMore('Stop by at our shop')).toBe(false);
  expect(asksForNoMore(`stop ${'x'.repeat(60)}`)).toBe(false);
});

test('a request late in a long message does not count', () => {
  const request = 'Please stop messaging me.';
  expect(asksForNoMore(`${'Dear all. '.repeat(97)}${request}`)).toBe(true);
  expect(asksForNoMore(`${'Dear all. '.repeat(100)}${request}`)).toBe(false);
});

test('patterns are written as the text is folded', () => {
  for (const { source } of [
    ...Object.values(optOutPhrases),
    opposites,
    otherChannels,
    wishedHere,
  ]) {
    const words = source.replace(/\\p\{\w+\}|\\[a-z]/g, '');
    expect(fold(words)).toBe(words);
  }
});

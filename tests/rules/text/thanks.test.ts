import { describe, expect, test } from 'vitest';
import { thanksInLatin, thanksInOthers, thanksUnparted } from '../../../rules/phrases/thanks-data';
import { fold } from '../../../rules/text/fold';
import { thanksIn } from '../../../rules/text/thanks';

/** By language: texts that thank for a follow, and texts that only look like it. */
const table: Record<string, { thanks: string[]; traps: string[] }> = {
  en: {
    thanks: [
      'Thank you for following us!',
      'THANKS for the follow',
      'thx!!',
      '🙏Thanks',
      'ty for following',
      'thank u ana',
      'We appreciate the follow',
      "We're grateful for your follow",
      'Thanks to you all for following',
      'Thanks for following our little guide, thanks for following me',
      'thanks-a-lot',
      'Cheers for the follow!',
      'Ta for following',
      'Appreciate the follow!',
      'Much appreciated, Ana!',
      'We’re grateful you follow us',
    ],
    traps: [
      'No thanks',
      'No, thank you.',
      'Happy Thanksgiving',
      'Thanks to our sponsors',
      'thanks but no thanks',
      'Thanks for following this tutorial',
      'Thanks for following along',
      'Thanks for following up',
      'thankless',
      'a danker cellar',
      'merciless',
      'dirty for it',
      'Cheers from Berlin',
      'three cheers for our sponsors',
      'beta for all',
      'your order has appreciated in value',
    ],
  },
  fr: {
    thanks: [
      'Merci de suivre @acme !',

      'Merci d’être abonné',
      'Merci d’être abonnée à notre page',
      'Merci de nous suivre',
      'merci pour le follow',
      'Merci de votre abonnement !',
      'Merci de vous être abonnée',
      'merci d’avoir rejoint la page',
      'Merci de m’avoir suivi',
      'Merci à vous',
      'Nous vous remercions',
      'Merci de l’intérêt',
    ],
    traps: [
      'Merci de suivre les instructions',
      'Merci de suivre ce lien',
      'Merci d’être patient',
      'Merci d’être à l’heure',
      'Non merci',
      'non, merci.',
      'Merci de patienter',
      'Merci de nous écrire au plus vite',
      'merci de nous suivre dans cette aventure',
      'sans merci',
      'à la merci de la pluie',
      'merci d’avance',
      'merciless',
    ],
  },
  es: {
    thanks: [
      'Gracias a todos',
      '¡Gracias por seguirnos!',
      'Muchas gracias',
      'Gracias a ti',
      'Te agradecemos el follow',
    ],
    traps: [
      'Gracias al apoyo de nuestros socios',
      'No, gracias',
      'gracias a nuestros socios',
      'gracias de antemano',
      'desgracias',
    ],
  },
  de: {
    thanks: [
      'Wir danken für das Folgen!',

      'Danke fürs Folgen',
      'Danke, dass du uns folgst',
      'Vielen Dank!',
      'Herzlichen Dank fürs Folgen',
      'Wir danken dir sehr',
      'Wir bedanken uns',
      'Dankeschön',
    ],
    traps: [
      'Wir verdanken unseren Partnern viel',
      'Gedanken für das Jahr',
      'Nein danke',
      'Dank unserer Partner',
      'ein Gedanke',
      'dankbar',
      'der Undank',
    ],
  },
  pt: {
    thanks: ['Obrigado por nos seguir', 'Obrigada a todos', 'Valeu por seguir', 'Agradecemos'],
    traps: ['Não, obrigado', 'Você é obrigado a pagar', 'valeu a pena'],
  },
  it: {
    thanks: [
      'Grazie al tuo follow',
      'Grazie a tutti',
      'Grazie per il follow',
      'Grazie a te',
      'Ti ringraziamo',
      'grazie mille',
    ],
    traps: [
      'Grazie ai nostri sponsor',
      'Grazie alla pioggia',

      'No, grazie',
      'grazie a Ana',
      'grazie in anticipo',
    ],
  },
  nl: {
    thanks: [
      'Bedankt voor het volgen van ons account!',
      'Bedankt voor het volgen van @acme!',
      'Bedankt voor het volgen van Acme',
      'Bedankt voor het volgen',
      'Dankjewel',
      'Hartelijk dank',
      'dank je wel',
    ],
    traps: [
      'Bedankt voor het volgen van onze training',
      'Bedankt voor het volgen van de stappen',
      'Nee bedankt',
      'Dankzij jou',
      'Bedankt voor het volgen van deze cursus',
      'verdankt',
    ],
  },
  tr: {
    thanks: ['Takip ettiğiniz için teşekkürler', 'TEŞEKKÜR EDERİZ', 'sağ olun'],
    traps: ['Hayır, teşekkürler'],
  },
  ca: { thanks: ['Gràcies per seguir-nos'], traps: ['gràcies a la pluja', 'No, gràcies'] },
  gl: { thanks: ['Grazas por seguirnos'], traps: ['grazas a chuvia'] },
  sv: {
    thanks: ['Tack för att du följer oss', 'Vi tackar'],
    traps: ['Nej tack', 'tack vare er', 'attack'],
  },
  da: {
    thanks: ['Tak for at du følger os', 'Mange tak', 'TAK!'],
    traps: ['Nej, mange tak', 'takket være jer'],
  },
  no: { thanks: ['Takk for at du følger oss'], traps: ['nei takk', 'takket være dere'] },
  is: { thanks: ['Þakka þér fyrir', 'Þökkum'], traps: ['takmark'] },
  fi: { thanks: ['Kiitos seuraamisesta', 'kiitämme'], traps: ['Ei kiitos', 'kiitospäivä'] },
  et: { thanks: ['Aitäh jälgimast', 'Täname'], traps: ['Ei, aitäh'] },
  lv: { thanks: ['Paldies, ka sekojat'], traps: ['Nē, paldies', 'pateicoties jums'] },
  lt: { thanks: ['Ačiū, kad sekate', 'Dėkojame'], traps: ['Ne, ačiū'] },
  pl: {
    thanks: ['Dziękuję za obserwację', 'Dzięki za follow', 'Dzieki!', 'dziękujemy'],
    traps: ['Nie, dziękuję', 'dzięki temu', 'dzięki naszym partnerom'],
  },
  cs: {
    thanks: ['Děkujeme za sledování', 'Díky za follow', 'díky!'],
    traps: ['Ne, děkuji', 'díky tomu'],
  },
  sk: {
    thanks: ['Vďaka!', 'Ďakujeme za sledovanie', 'Vďaka za follow'],
    traps: ['Vďaka našim partnerom', 'Nie, ďakujem', 'vďaka tomu'],
  },
  hu: {
    thanks: ['Köszönjük, hogy követsz', 'köszi'],
    traps: ['Nem, köszönöm', 'hála köszönhetően', 'Köszöntjük', 'kösz, nem'],
  },
  ro: {
    thanks: ['Mulțumim pentru urmărire', 'multumesc'],
    traps: ['Nu, mulțumesc', 'mulțumită vouă', 'mulțumit'],
  },
  hr: {
    thanks: ['Hvala na praćenju', 'Zahvaljujemo'],
    traps: ['Ne, hvala', 'pohvala', 'zahvaljujući'],
  },
  sq: { thanks: ['Faleminderit që na ndiqni'], traps: ['falë jush'] },
  az: { thanks: ['İzlədiyiniz üçün təşəkkürlər'], traps: ['Yox'] },
  uz: { thanks: ['Kuzatganingiz uchun rahmat'], traps: ['rahmatli'] },
  vi: {
    thanks: ['Cảm ơn bạn đã theo dõi', 'Xin cảm ơn'],
    traps: ['Không, xin cảm ơn', 'turn the cam on'],
  },
  id: {
    thanks: ['Terima kasih sudah follow', 'makasih ya'],
    traps: ['Tidak, terima kasih', 'terima paket'],
  },
  tl: { thanks: ['Maraming salamat sa pag-follow'], traps: ['Hindi, salamat', 'salamat kay Ana'] },
  sw: { thanks: ['Asante kwa kutufuata'], traps: ['Hapana, asante'] },
  af: { thanks: ['Dankie dat jy ons volg'], traps: ['Nee dankie', 'danksy julle'] },
  eu: { thanks: ['Eskerrik asko jarraitzeagatik'], traps: ['eskerrik'] },
  cy: { thanks: ['Diolch am ddilyn', 'Diolch i chi'], traps: ['diolch i’r glaw'] },
  ga: { thanks: ['Go raibh míle maith agat'], traps: ['go raibh sé'] },
  eo: { thanks: ['Dankon pro la sekvo'], traps: ['sendankon'] },
  ru: {
    thanks: ['Спасибо за подписку', 'Благодарим вас', 'СПАСИБО'],
    traps: ['Нет, спасибо', 'благодаря этому', 'благодаря вам'],
  },
  uk: { thanks: ['Дякуємо за підписку', 'вдячні вам'], traps: ['Ні, дякую', 'завдяки вам'] },
  be: { thanks: ['Дзякуй за падпіску'], traps: ['дзякуючы вам'] },
  bg: {
    thanks: ['Благодаря, че ни последвахте', 'благодарим'],
    traps: ['Не, благодаря.', 'благодарение на вас'],
  },
  sr: { thanks: ['Хвала на праћењу', 'захваљујемо'], traps: ['похвала'] },
  mk: { thanks: ['Благодарам што не следите'], traps: ['благодарение'] },
  kk: { thanks: ['Жазылғаныңызға рақмет'], traps: ['рақметті'] },
  mn: { thanks: ['Дагасанд баярлалаа'], traps: ['баярлах'] },
  el: {
    thanks: ['Ευχαριστούμε που μας ακολουθείτε', 'ΕΥΧΑΡΙΣΤΩ'],
    traps: ['Όχι, ευχαριστώ', 'ευχαρίστηση'],
  },
  hy: { thanks: ['Շնորհակալություն հետևելու համար'], traps: ['շնորհ'] },
  ka: { thanks: ['მადლობა გამოწერისთვის', 'გმადლობთ'], traps: ['მადლი'] },
  ar: {
    thanks: ['شكرًا على المتابعة', 'وشكرا لك', 'نشكرك', 'شُكْراً'],
    traps: ['لا، شكرا', 'عيد الشكر'],
  },
  fa: { thanks: ['مرسی که ما را دنبال کردید', 'سپاسگزاریم', 'متشکرم'], traps: ['نه، مرسی'] },
  ur: { thanks: ['فالو کرنے کا شکریہ'], traps: ['شکر'] },
  he: { thanks: ['תודה על המעקב'], traps: ['לא, תודה', 'חג ההודיה'] },
  hi: { thanks: ['फ़ॉलो करने के लिए धन्यवाद', 'शुक्रिया', 'आभारी हैं'], traps: ['नहीं, धन्यवाद', 'धन'] },
  bn: { thanks: ['অনুসরণ করার জন্য ধন্যবাদ'], traps: ['না, ধন্যবাদ', 'ধন'] },
  pa: { thanks: ['ਫਾਲੋ ਕਰਨ ਲਈ ਧੰਨਵਾਦ'], traps: ['ਧੰਨ'] },
  gu: { thanks: ['ફોલો કરવા બદલ આભાર'], traps: ['આ'] },
  ta: { thanks: ['பின்தொடர்ந்ததற்கு நன்றி'], traps: ['நன்று'] },
  te: { thanks: ['ఫాలో చేసినందుకు ధన్యవాదాలు'], traps: ['ధన్యం'] },
  kn: { thanks: ['ಅನುಸರಿಸಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು'], traps: ['ಧನ್ಯ'] },
  ml: { thanks: ['പിന്തുടർന്നതിന് നന്ദി'], traps: ['നന്ദിനി'] },
  am: { thanks: ['ስለተከተሉን እናመሰግናለን'], traps: ['ምስጋና'] },
  ja: {
    thanks: [
      'フォローありがとうございます',
      'ﾌｫﾛｰｱﾘｶﾞﾄｳ',
      'フォロー感謝です',
      '御礼申し上げます',
      '有難うございます',
    ],
    traps: ['大感謝祭', '感謝セール開催中', 'フォローをお願いします'],
  },
  zh: {
    thanks: ['感谢关注', '謝謝您的追蹤', '多谢关注'],
    traps: ['不，谢谢', '不用谢谢', '感恩节', '感谢信'],
  },
  ko: {
    thanks: [
      '팔로우 감사!',
      '팔로우 감사~',
      '팔로우 감사',
      '팔로우해 주셔서 감사합니다',
      '팔로우 고마워요',
      '감사드립니다',
      '감사의 말씀',
    ],
    traps: ['회계 감사', '감사팀입니다', '감사보고서', '추수감사절', '아니요, 감사합니다'],
  },
  signs: {
    thanks: [
      '🙏 for the follow!',
      '🙏🏽 pour le follow',
      '🙏por seguirnos',
      '🙏 fürs Folgen 🙏 für alles',
    ],
    traps: ['🙏', 'Namaste 🙏', '🙏🙏🙏', 'Please 🙏', '🙏 forever', 'Best, Ana 🙏'],
  },
  th: { thanks: ['ขอบคุณที่ติดตาม'], traps: ['วันขอบคุณพระเจ้า', 'ไม่ ขอบคุณ'] },
  km: { thanks: ['អរគុណសម្រាប់ការតាមដាន'], traps: ['អរ'] },
  lo: { thanks: ['ຂອບໃຈທີ່ຕິດຕາມ'], traps: ['ຂອບ'] },
  my: { thanks: ['ဖော်လိုးအတွက် ကျေးဇူးတင်ပါတယ်'], traps: ['ကျေး'] },
};
const data = { ...thanksInLatin, ...thanksInOthers, ...thanksUnparted };

test('every language with data has rows, and the other way round', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(data).sort());
  expect(Object.keys(data).length).toBeGreaterThanOrEqual(30);
});

describe.each(Object.entries(table))('%s', (_, { thanks, traps }) => {
  test.each(thanks)('thanks: %s', (text) => {
    expect(thanksIn(fold(text))).toBe(true);
    expect(thanksIn(fold(`(${text})`))).toBe(true);
    expect(thanksIn(fold(`Ana,\n${text}`))).toBe(true);
  });
  test.each(traps)('only looks like it: %s', (text) => {
    expect(thanksIn(fold(text))).toBe(false);
  });
});

test.each([
  'Our guide: … TY - Chris',
  'TY!',
  'Thank-you for following!',
  'Thanx for the follow',
  'Thnks, tks a lot',
  'Merciiii pour le follow !',
  'thank youuuu',
  'Graciasss',
  'Grazieeee mille',
  'Спасибооо',
  'We appreciate it!',
  'We appreciate you following us',
  'We appreciate having you',
  'Vlw por seguir',
  'Brigadão!',
  'Muito grata!',
  'Cảm ơn bạn!',
  'Cảm ơn bạn đã theo dõi',
  'Cảm ơn!',
  'Vi uppskattar att du följer oss!',
  'Vi sætter pris på det',
  'Tak fordi du følger os',
  'Nous apprécions votre soutien',
  'Wir wissen es sehr zu schätzen',
  'Takip için tşk',
])('thanks as well: %s', (text) => {
  expect(thanksIn(fold(text))).toBe(true);
});

test.each([
  'Hi Ty, welcome',
  'Best,\nTy',
  '- Ty',
  '^TY',
  'party - city - beauty',
  'We would appreciate it if you could send the number',
  'Thank you for following up on your ticket',
  'Noooo',
  'Aaaah, welcome!',
  'merciless, Merciii­less',
  'tksoft',
  'Turn the cam on.',
  'Wir schätzen den Aufwand',
  'Mucha gracia tiene',
])('no thanks either: %s', (text) => {
  expect(thanksIn(fold(text))).toBe(false);
});

test('patterns are written as the text is folded', () => {
  for (const { source } of Object.values(data)) {
    const words = source.replace(/\\p\{\w+\}|\\[a-z]/g, '');
    expect(fold(words)).toBe(words);
  }
});

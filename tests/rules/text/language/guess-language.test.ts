import { expect, test } from 'vitest';
import { smallWords } from '../../../../rules/phrases/language-data';
import { fold } from '../../../../rules/text/fold';
import { guessLanguage } from '../../../../rules/text/language/guess-language';

test.each([
  ['en', 'Here is our guide, start with the first page'],
  ['fr', 'Voici notre guide, commencez par la première page'],
  ['es', 'Aquí está nuestra guía, empieza por la primera página'],
  ['de', 'Hier ist unsere Anleitung, fangt mit der ersten Seite an'],
  ['pt', 'Veja o nosso guia, comece com a primeira página para você'],
  ['it', 'Ecco la nostra guida, inizia con la prima pagina'],
  ['it', 'Perché non funziona ancora?'],
  ['fr', 'Mais non, il est ici'],
  ['en', 'The non profit and the team'],
  ['nl', 'Dit is onze gids, begin met de eerste pagina'],
  ['tr', 'Sizin için bir rehber hazırladık, ilk sayfa ile başlayın'],
  ['pl', 'To jest nasz przewodnik dla ciebie'],
  ['sv', 'Det här är vår guide, börja med den första sidan och läs'],
  ['fi', 'Tämä on meidän opas, aloita siitä kun voit'],
  ['cs', 'Tady je náš průvodce pro vás, začněte se mnou'],
  ['vi', 'Đây là hướng dẫn của chúng tôi cho bạn'],
  ['id', 'Ini panduan kami untuk Anda dan tim'],
  ['ru', 'Вот наш гид для вас, начните с первой страницы'],
  ['uk', 'Ось наш посібник для вас, що це і як'],
  ['ar', 'هذا هو الدليل من موقعنا'],
  ['fa', 'این راهنمای ما برای شما است'],
  ['ja', 'ガイドはこちらです'],
  ['ja', '渋谷区の地図'],
  ['ko', '가이드를 확인해 보세요 acme'],
  ['zh', '这是我们的指南'],
  ['th', 'นี่คือคู่มือของเรา'],
  ['he', 'זה המדריך שלנו'],
  ['el', 'Αυτός είναι ο οδηγός μας'],
  ['hi', 'यह हमारी गाइड है'],
  // The script with most letters, if it has at least a third of them.
  ['en', 'the guide is here for you and your team: 指南'],
  ['zh', 'guide 这是我们的指南'],
])('%s: %s', (language, words) => {
  expect(guessLanguage(words, '')).toBe(language);
});

test.each([
  ['en', 'No problem at all, no worries, no fee'],
  ['en', 'Sorry, no update yet, no news from DHL'],
  ['es', 'No, todavía no hay nada en mi correo'],
  ['pt', 'No momento não temos previsão para o seu pedido'],
  ['it', 'No, il pacco non è ancora arrivato'],
  ['es', '¿Qué tal? Mira la guía'],
  ['es', '¡Qué ilusión!'],
  ['pl', 'Obejrzyj nowości na żywo już dziś i się zapisz'],
  ['tr', 'Adam güldü, şu cevabı verdi bize'],
  ['hu', 'Nézd meg az új útmutatót, és írj, ha kell'],
  ['da', 'Tak, vi siger til når den bliver sendt ud igen'],
  ['no', 'Vi sier ifra når den blir sendt ut igjen, og takk til deg'],
  ['ro', 'Aici găsiți ghidul nostru și toate noutățile'],
  ['sk', 'Pozrite si, čo je nové, a ak máte otázky, napíšte nám'],
  ['uk', 'Подивіться, що нового є у нас, і пишіть'],
  ['bg', 'Вижте какво ново има при нас и ни пишете'],
  ['da', 'Hej, hvad er dit ordrenummer? Så ser vi på det i dag'],
  ['da', 'Pakken er sendt af sted og er hos dig inden aften'],
  ['no', 'Hei, hva er ordrenummeret? Da ser vi på det nå'],
  ['no', 'Det er bare å svare her, så hjelper noen av oss deg'],
  ['sv', 'Hej, vi tittar på det nu och hör av oss till dig i dag'],
  ['gl', 'Grazas por seguirnos, aquí tes unha guía máis completa con todo'],
  ['pt', 'Obrigado por nos seguir, veja a nossa orientação em um guia'],
  ['es', 'Puedes ver la guía en el enlace que está más abajo'],
  ['fi', 'Kiitos viestistä, tilauksesi lähtee tänään ja saat siitä ilmoituksen'],
  ['et', 'Aitäh, teie tellimus saadeti täna välja ja jõuab peagi kohale'],
  ['hr', 'Hvala na poruci, vaša narudžba je poslana i stiže uskoro'],
  ['sl', 'Hvala za sporočilo, vaše naročilo je na poti in bo kmalu pri vas'],
  ['af', 'Dankie dat jy ons volg, hier is wat jy moet weet vir die begin'],
  ['nl', 'Bedankt voor het volgen, hier is wat je moet weten voor het begin'],
  // Danish and Norwegian, near as they are.
  ['da', 'Det bliver sendt uden ekstra omkostninger, og du får besked, når det kommer'],
  ['da', 'Hvad er det sidste, vi skal bruge fra dig? Så lukker vi sagen lige nu'],
  ['no', 'Hvis du gir oss litt mer tid, kommer vi tilbake til deg når saken er løst'],
  ['no', 'Hvor ble pakken levert? Da ser vi om det er blitt noe feil underveis'],
  // Galician beside Portuguese and Spanish.
  ['gl', 'Os seus datos están nunha páxina nova, pero o prezo aínda non cambiou'],
  ['gl', 'Moi boas, hai unha guía dunha páxina ademais de cada produto'],
  ['pt', 'Os pedidos foram enviados sem custos e cada um já pode ser seguido no site'],
  ['es', 'Los dos pedidos llegan entre el lunes y el martes, pero puede cambiarlo hasta hoy'],
  // Indonesian has the di of Italian, Hungarian the accents of Portuguese and Spanish.
  ['id', 'Pesanan sedang di jalan, mohon menunggu di rumah hingga sore'],
  ['hu', 'A rendelését ma adtuk fel, a csomagot holnap kézbesítjük a megadott címen'],
  ['it', 'Il pacco arriva di sicuro prima di sera, di solito verso le sei'],
  ['af', 'Ons sal vandag nog antwoord, maar dit kan meer as een dag neem'],
  ['nl', 'Om dit te kunnen regelen hebben we meer tijd nodig dan gedacht, of wordt het morgen'],
  ['ja', 'ここの地図'],
  ['zh', '😀 这是地图'],
])('sure of %s: %s', (language, words) => {
  expect(guessLanguage(words, 'en')).toBe(language);
});

test.each([
  'No idea ¯\\_(ツ)_/¯',
  'ʕ•ᴥ•ʔ ok (づ｡◕‿‿◕｡)づ',
  'Café menu',
  'la menu',
  'OK super',
  'Hotel München',
  'Ana Núñez',
  'de la',
  'Hotel de la Paix',
  'Casa de la Luz',
  'sale 50%',
  '(ノ) okay',
])('not sure, so none but the preferred: %s', (words) => {
  expect(guessLanguage(words, 'ko')).toBeNull();
});

test.each(['Ku soo dhawoow boggayaga cusub, halkan ka bilow', 'dashboard', 'ᓄᓇᕗᑦ', 'ⵣⵣⵣ 的'])(
  'none fits: %s',
  (words) => {
    expect(guessLanguage(words, 'en')).toBeNull();
  },
);

test.each(['', ' ', '😀 !', '12 34', '🇫🇷'])('no words: %j', (words) => {
  expect(guessLanguage(words, 'en')).toBe('');
});

test('if several languages fit equally, the preferred one', () => {
  expect(guessLanguage('la menu', 'it-IT')).toBe('it');
  expect(guessLanguage('la menu', 'ES_mx')).toBe('es');
  expect(guessLanguage('la menu', 'ja')).toBeNull();
});

test('words after the first 120 are not read', () => {
  expect(guessLanguage(`${'the with '.repeat(60)}${'der '.repeat(500)}`, '')).toBe('en');
});

test('small words are folded, each once, and of two letters or more', () => {
  for (const [language, list] of Object.entries(smallWords)) {
    const words = list.split(' ');
    expect(fold(list), language).toBe(list);
    expect(new Set(words).size, language).toBe(words.length);
    expect(words.filter((word) => word.length < 2)).toEqual([]);
  }
});

/**
 * What the placeholders of templates ask for, by language. All words in this file are folded.
 * Sources: the fields of mail and support tools (HubSpot, Zendesk, Intercom, Mailchimp, Salesforce)
 * and of public collections of templates, read in November 2026.
 */
interface Fields {
  /** The name of the person written to: `[name]`. */
  name: string;
  /** Anything else that is clear as a single word: `[link]`. */
  other: string;
  /** Fields only beside another word (`[your blog]`), because alone they are ordinary words. */
  beside: string;
  /** Words that come with a field: `[the name of the client]`. */
  small: string;
}

const fieldsByLanguage: Readonly<Record<string, Fields>> = {
  en: {
    name: 'name firstname fname forename givenname nickname displayname',
    other:
      'lastname lname surname familyname fullname username screenname handle company companyname ' +
      'brandname link url website webpage email phone telephone date time city phonenumber ' +
      'ordernumber couponcode discountcode coupon amount price timeframe',
    beside:
      'action achievement address age agent area article audience benefit blog brand business campaign category client challenge code ' +
      'competitor connection contact country course customer day days department detail details discount event ' +
      'family feature first full given goal hour hours id industry info information interest issue item job last lead ' +
      'location member minutes number offer option order outcome page pain person point position post problem ' +
      'product profile project purchase reason recipient result role salutation section sender ' +
      'service shipping signature site solution state step store subject subscriber team ticket ' +
      'title topic tracking type user value weeks zip',
    small:
      'your my our their his her the a an of add enter fill insert put here merge short mutual common ' +
      'recent main target current previous',
  },
  fr: {
    name: 'prenom nom',
    other: 'entreprise lien ville montant',
    beside:
      'client cliente commande numero date heure produit societe sujet adresse probleme equipe',
    small: 'votre vos notre ton ta le la l de du des d',
  },
  es: {
    name: 'nombre nombres',
    other: 'apellido apellidos empresa enlace ciudad fecha',
    beside: 'cliente clienta pedido numero hora producto tema motivo direccion problema usuario',
    small: 'tu su el la los de del',
  },
  pt: {
    name: 'nome',
    other: 'sobrenome empresa cidade horario',
    beside:
      'cliente pedido numero data hora local valor tempo detalhes opcoes produto assunto endereco problema seu sua',
    small: 'teu o a do da dos de',
  },
  it: {
    name: 'nome',
    other: 'cognome azienda citta',
    beside: 'cliente ordine numero data ora prodotto oggetto argomento indirizzo problema',
    small: 'tuo tua suo il lo la di del della dell',
  },
  de: {
    name: 'name vorname kundenname',
    other: 'nachname firma unternehmen firmenname bestellnummer datum uhrzeit stadt ort',
    beside: 'kunde kunden kundin nummer produkt thema problem adresse grund auftrag bestellung',
    small: 'dein deine ihr ihre ihren der die das des einfugen hier von',
  },
  nl: {
    name: 'naam voornaam klantnaam',
    other: 'achternaam bedrijf bedrijfsnaam ordernummer datum',
    beside: 'klant nummer bestelling product onderwerp probleem adres tijd',
    small: 'je jouw uw de het van invoegen hier',
  },
  nordic: {
    name: 'namn fornamn navn fornavn nimi etunimi',
    other: 'efternamn etternavn efternavn sukunimi foretag virksomhed',
    beside: 'kundens kundes kund kunde asiakkaan ordrenummer ordernummer',
    small: 'ditt dit din',
  },
  slavic: {
    name: 'imie jmeno meno ime имя имени ім',
    other: 'nazwisko prijmeni firma фамилия компания компании город дата',
    beside:
      'klienta zamowienia numer zakaznika cislo клиента заказа номер название время товара тема ' +
      'клієнта замовлення',
    small: 'twoje vase ваше ваш вашеи я',
  },
  tr: {
    name: 'ad adi isim ismi',
    other: 'soyad soyadi sirket tarih adiniz isminiz',
    beside: 'musteri musterinin siparis numarasi urun konu',
    small: '',
  },
  others: {
    name: 'nev keresztnev nume prenume ten nama pangalan ονομα שם اسم الاسم नाम ชื่อ ชื่อลูกค้า',
    other: 'شركة ссылка رابط التاريخ perusahaan',
    beside: 'العميل رقم الطلب الشركة pelanggan khach hang ग्राहक лінк πελατη',
    small: 'cua ban anda का आपका σας',
  },
  // These languages have no spaces between words: see `unpartedFields`.
  cjk: {
    name: '名前 お名前 氏名 姓名 名字 이름 성함',
    other: '会社名 회사명 公司 リンク 링크 链接',
    beside: '',
    small: '',
  },
};

const collect = (kind: keyof Fields): ReadonlySet<string> =>
  new Set(
    Object.values(fieldsByLanguage)
      .flatMap((fields) => fields[kind].split(' '))
      .filter((word) => word !== ''),
  );

/** `Fields.name` of all languages. */
export const nameFields = collect('name');
/** `Fields.other` of all languages. */
export const otherFields = collect('other');
/** `Fields.beside` of all languages. */
export const besideFields = collect('beside');
/** `Fields.small` of all languages. */
export const fieldHelpers = collect('small');

/** Fields alone in brackets, except at the beginning of a line, where they are tags. */
export const fieldsWithin: ReadonlySet<string> = new Set(
  (
    'section option topic issue reason deadline venue location role product problem solution benefit ' +
    'competitor department number position city month thema problema produit produkt producto motivo grund'
  ).split(' '),
);

/** Ends of a field in Chinese, Japanese and Korean, without spaces: `[고객명]`, `[客户姓名]`. */
export const unpartedFields =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー ]{0,10}(?:名|名前|名称|番号|日時|日付|会社|住所|金額|リンク|编号|編號|订单号|訂單號|日期|时间|链接|地址|客户|[고객사품]명|이름|성함|번호|날짜|링크|주소|금액)$/u;

/** Words that tell the writer to fill in something: `[insert …]`, `[specific problem]`. */
export const instructions: ReadonlySet<string> = new Set(
  (
    'insert enter fill describe explain specify mention specific relevant their needed brief ' +
    'appropriate applicable desired something someone your einfugen deren dein deine etwas ' +
    'konkretes inserer votre quelque indiquer insertar algo inserir seu inserire tuo qualcosa ' +
    'invoegen jouw iets вставьте ваше ваш'
  ).split(' '),
);

/** Brackets with one of these words are not placeholders: a button, a tag, a note in a quote. */
export const meant: ReadonlySet<string> = new Set(
  (
    'i we he she was said sent icon button tab menu key image photo picture video audio gif edited edit deleted ' +
    'removed redacted hidden withheld unknown protected bio attached below above dead broken beta ' +
    'laughs sic emphasis update updated spoiler official thank thanks please symbol bouton icone ' +
    'icono boton taste schaltflache knop'
  ).split(' '),
);

/** Beside one of these words, "name" is not a whole name of a person. */
export const notPersons: ReadonlySet<string> = new Set(
  (
    'last family company business brand product screen page site event team course campaign blog store ' +
    'service project domain host account competitor item'
  ).split(' '),
);

/** Beside one of these words or those above, "name" is not the name of the person written to. */
export const notTheirs: ReadonlySet<string> = new Set([
  ...notPersons,
  ...(
    'full user your my our sender agent votre notre ihr ihre assignee operator author teammate rep ' +
    'representative manager staff employee owner signature dein deine mein mi mon ton tuo mio seu meu uw ' +
    'jouw mijn vase ваше twoje'
  ).split(' '),
]);

/**
 * Words that need another after them, folded: what stands in brackets there is still to be filled in.
 * English, French, Spanish, Portuguese, German, Italian, Dutch; none that is another word elsewhere.
 */
export const gapLeads: ReadonlySet<string> = new Set(
  (
    'about for with from at in on of to by your the our after help de du des pour avec sur chez votre vos del para con sobre ' +
    'su tu por com em seu sua mais ate faz von mit fur bei uber zum zur ihr ihre per van voor met'
  ).split(' '),
);

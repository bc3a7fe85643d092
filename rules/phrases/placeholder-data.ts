const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fields for the name of the person written to. All words in this file are folded. */
export const nameFields = words(
  'name firstname fname forename givenname nickname displayname prenom nombre nome vorname ' +
    'naam voornaam imie namn fornamn navn fornavn nimi etunimi jmeno meno nev keresztnev nume ' +
    'prenume ime isim ad adi nama ten pangalan имя имени ім ονομα שם اسم الاسم 名前 お名前 氏名 姓名 ' +
    '名字 이름 성함 नाम ชื่อ',
);

/** Fields for anything else that are clear as a single word: `[link]`. */
export const otherFields = words(
  'lastname lname surname familyname fullname username handle nachname nom apellido apellidos ' +
    'cognome sobrenome achternaam nazwisko efternamn company companyname brandname entreprise ' +
    'empresa firma azienda bedrijf unternehmen фамилия компания شركة 会社名 회사명 公司 link url website ' +
    'webpage lien enlace ссылка リンク 링크 链接 رابط email phone telephone date time city phonenumber ' +
    'ordernumber couponcode discountcode coupon amount price',
);

/** Fields only beside another word (`[your blog]`), because alone they are ordinary words. */
export const pairedFields = words(
  'address age article blog business brand campaign category code contact country course customer ' +
    'client day discount event family first full given hour id industry job last lead member number ' +
    'offer order page position post product profile project recipient salutation sender service ' +
    'signature site state store subject subscriber team title topic user value zip',
);

/** Words that come with a field: `[INSERT LINK HERE]`. */
export const helpers = words(
  'your my our their a an the of insert add enter put here votre notre vos ihr ihre euer tu su il ' +
    'la le de du des del della',
);

/** Beside one of these words, "name" is not the name of the person written to. */
export const notTheirs = words(
  'last family full company business brand product user your my our sender agent page site event ' +
    'team course campaign blog store service project domain host account votre notre ihr ihre',
);

/** Environment variables of Windows: between per cent signs, they are not placeholders. */
export const environment = words(
  'allusersprofile appdata commonprogramfiles comspec computername homedrive homepath ' +
    'localappdata logonserver path pathext programdata programfiles public systemdrive systemroot ' +
    'temp tmp userdomain userprofile windir',
);

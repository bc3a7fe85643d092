/** Characters; anything longer is not a first name. */
const longestName = 30;
const titles = /^(?:dr|mr|mrs|ms|mx|miss|prof|sir|frau|herr|mme|mlle|sr|sra|dra|ing)\.?$/i;

/**
 * Words in the names of businesses, teams and places, folded. A display name with one of them is
 * not a person's, so that its first word is not a first name. Source: display names of business
 * accounts.
 */
const organizations: ReadonlySet<string> = new Set(
  [
    'the shop store cafe coffee bakery restaurant pizza hotel inc ltd llc corp company agency studio studios',
    'media group services solutions support team official news magazine radio tv bank club university',
    'school church museum festival foundation association records labs technologies software systems',
    'digital marketing consulting design photography clinic dental fitness gym salon boutique jewelry realty',
    'properties travel tours airlines insurance podcast games helpdesk help care customer service sales',
    'boulangerie librairie equipe societe universite tienda equipo libreria universidad restaurante loja',
    'equipe empresa negozio squadra ristorante ag gmbh laden verein verlag zeitung universitat winkel bedrijf',
    'backerei praxis kanzlei apotheke salone pasticceria panaderia peluqueria farmacia farmacie pharmacie padaria bakkerij',
    'magaza takim lokanta магазин команда компания 公司 株式会社 회사',
  ].flatMap((line) => line.split(' ')),
);

/**
 * The first name in a display name, to be written: the first word of at least two letters that is not a
 * title. In scripts without spaces that is the whole name. `''` if there is none, if it is over 30
 * characters, or if the display name is not a person's.
 */
export function firstNameOf(displayName: string): string {
  // Nobody wants to be greeted as the "crypto" of crypto_king.
  return withoutBusiness(displayName).includes('_') ? '' : firstNameWithin(displayName);
}

/** The same for a name that is looked for in a text: "Sarah" may well be said to sarah_k. */
export function firstNameWithin(displayName: string): string {
  const own = withoutBusiness(displayName);
  const words = own.match(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?/gu) ?? [];
  // The name of a user, as crypto_king99.
  if (/\p{L}\d|\d\p{L}/u.test(own) || words.some(isOrganization)) return '';
  const name = words.find((word) => /\p{L}.*\p{L}/u.test(word) && !titles.test(word)) ?? '';
  if (/['’]s$/i.test(name)) return '';
  return name.length <= longestName ? name.replace(/\.$/, '') : '';
}

/** "Ana Ruiz | Acme Support" is a person, not an organization. */
function withoutBusiness(displayName: string): string {
  const [own = ''] = displayName.split(/\s[|–—@•·-]\s|[|(（,]|\s(?:at|from)\s/, 1);
  return own;
}

/** Whether a word stands in names of businesses, teams and places. */
export function isOrganization(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');
  return organizations.has(plain) || /^株式会社|公司$|チーム$|팀$/u.test(word);
}

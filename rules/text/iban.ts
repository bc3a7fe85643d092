/**
 * The length of an IBAN by country, as country and length in pairs (SWIFT's IBAN registry, release 99,
 * December 2024).
 */
const lengths =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30';
let lengthOf: Map<string, number> | undefined;

/**
 * Whether a text in capitals without spaces is an IBAN: of a country that has them, of its length, and
 * with right check digits (ISO 13616, mod 97).
 */
export function isIban(account: string): boolean {
  lengthOf ??= new Map(
    Array.from(lengths.matchAll(/([A-Z]{2})(\d\d)/g), ([, country = '', length]) => [
      country,
      Number(length),
    ]),
  );
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(account)) return false;
  if (account.length !== lengthOf.get(account.slice(0, 2))) return false;
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    // A letter counts as two digits: A = 10.
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

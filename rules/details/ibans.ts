import type { TextRange } from '../types';

/** Countries and how long their IBANs are (SWIFT's IBAN registry, release 99, 2025). */
const lengths =
  'NO15 BE16 DK18 FI18 FK18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 ' +
  'CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 ' +
  'SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 ' +
  'DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HN28 HU28 LB28 NI28 PL28 SV28 ' +
  'BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33';
/** Country and check digits. */
const beginning = /(?<![A-Z\d])([A-Z]{2})\d{2}(?=[ -]?[A-Z\d])/gi;

/** IBANs of the right length with right check digits, in groups or not. `key`: capitals and digits. */
export function findIbans(text: string): { range: TextRange; key: string }[] {
  return Array.from(text.matchAll(beginning)).flatMap(({ index, 1: country = '' }) => {
    const length = Number(lengths.split(country.toUpperCase())[1]?.slice(0, 2));
    // One space or hyphen at most between two characters.
    const typed = new RegExp(`(?:[A-Z\\d][ -]?){${length - 1}}[A-Z\\d](?![A-Z\\d])`, 'iy');
    typed.lastIndex = index;
    const [match] = (length > 0 && typed.exec(text)) || [];
    if (match === undefined) return [];
    const key = match.replace(/[ -]/g, '').toUpperCase();
    return hasRightDigits(key) ? [{ range: [index, index + match.length], key }] : [];
  });
}

/** ISO 7064, modulo 97: the first four characters last, letters as 10 to 35. */
function hasRightDigits(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of Number.parseInt(character, 36).toString()) {
      rest = (rest * 10 + Number(digit)) % 97;
    }
  }
  return rest === 1;
}

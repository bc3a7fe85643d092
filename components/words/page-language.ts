import { say } from './words';

/** The scripts in use that are written from right to left, by their ISO 15924 codes. */
const rightToLeftScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/**
 * Gives a page the language and the direction of our words. They need not be the browser's: where we
 * have no words in its language, ours are English.
 */
export function setPageLanguage(page: HTMLElement): void {
  const language = say('popup_language');
  page.lang = language;
  page.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}

/**
 * Whether a language (BCP 47) is written from right to left. Asks for its script: not every browser
 * we support has `Intl.Locale.prototype.getTextInfo`. Throws a RangeError where it is no language tag.
 */
export function isRightToLeft(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeftScripts.includes(script);
}

import { say } from './words';

/** The scripts in use that are written from right to left, by their ISO 15924 codes. */
const rightToLeftScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/**
 * Sets the language and direction of a page to those of our messages, which are English when the
 * browser's language is not one of ours.
 */
export function setPageLanguage(page: HTMLElement): void {
  const language = say('popup_language');
  page.lang = language;
  page.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}

/**
 * Whether a language (BCP 47) is written from right to left. Decided by its script, as not every
 * supported browser has `Intl.Locale.prototype.getTextInfo`. Throws a RangeError on an invalid tag.
 */
export function isRightToLeft(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeftScripts.includes(script);
}

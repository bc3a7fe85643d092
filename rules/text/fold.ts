/** Accents, Arabic vowel signs and stretching, zero-width characters, soft hyphens. */
const unheard = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u2060\ufeff\u00ad]/g;

/**
 * Text for comparing words: lower case, one width, without accents, straight apostrophes. Offsets in
 * it are not offsets in the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(unheard, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('ı', 'i')
    .normalize('NFC');
}

/** Whether the text is plain English letters, so that much need not be looked for. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

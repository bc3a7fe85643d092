/** Accents, Arabic vowel signs and tatweel, zero-width characters, soft hyphens. */
const dropped = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u2060\ufeff\u00ad]/g;

/**
 * Text for comparing words: in lower case and one width, without accents, with straight
 * apostrophes. Its length can differ, so its offsets are not those of the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('ı', 'i')
    .normalize('NFC');
}

/** Whether a text has only ASCII characters, which saves searches for others. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** The source of a pattern, in which an accented letter also matches without its accent. */
export function withLooseAccents(source: string): string {
  return source.replace(/[^\0-\x7f]/gu, (letter) => {
    const plain = fold(letter);
    return plain === letter || plain.length !== 1 ? letter : `[${letter}${plain}]`;
  });
}

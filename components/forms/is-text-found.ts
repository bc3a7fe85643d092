/**
 * Whether each typed word stands in the text, in any order. Case, accents and the dot of an i make no
 * difference. Blank `typed` finds every text.
 */
export function isTextFound(text: string, typed: string): boolean {
  const searched = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

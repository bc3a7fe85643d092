/**
 * Whether a text holds what nobody sees and nobody means: control characters, line breaks, and marks
 * that turn round the text after them. What joins letters and emoji is as invisible, but part of how
 * they are written.
 */
export function hasHiddenCharacters(text: string): boolean {
  return /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(text);
}

/** The words of a message, with those of the pictures that X draws emoji as. */
export function wordsIn(element: Element | null): string {
  if (element === null) return '';
  if (element.querySelector('img') === null) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof HTMLImageElement) return node.alt;
      return node instanceof Element ? wordsIn(node) : (node.textContent ?? '');
    })
    .join('');
}

/**
 * The part of a text that X shows in a row as it was written, to compare a row with a draft. Words
 * with a dot or a slash are left out, as X may shorten a link or take its scheme away; emoji, too,
 * which X draws as pictures.
 */
export function shownAsWritten(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F]/gu,
      ' ',
    )
    .split(/\s+/)
    .filter((word) => word !== '' && !/[./…]/.test(word))
    .join(' ');
}

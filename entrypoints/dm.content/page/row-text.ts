/** Elements that begin a line of their own: markdown makes them of one message. */
const blocks = new Set('BLOCKQUOTE DIV H1 H2 H3 H4 H5 H6 LI OL P PRE UL'.split(' '));

/** The words of a message, with those of the pictures that X draws emoji as; a line for each block. */
export function wordsIn(element: Element | null): string {
  if (element === null) return '';
  if (element.childElementCount === 0) return element.textContent ?? '';
  let words = '';
  let isNewLine = false;
  for (const node of element.childNodes) {
    const isBlock = blocks.has(node.nodeName);
    const text = wordsOf(node);
    if (words !== '' && text !== '' && (isBlock || isNewLine)) words += '\n';
    words += text;
    if (text !== '') isNewLine = isBlock;
  }
  return words;
}

function wordsOf(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  if (node.nodeName === 'BR') return '\n';
  return node instanceof Element ? wordsIn(node) : (node.textContent ?? '');
}

/** Marks of X's markdown that a row may show as looks instead (on since 2026-06; which is not known). */
const marks = /[*_~`#>|\\]/g;
/** What a line of a list begins with, and a line under a heading or between two parts. */
const lineMark =
  /^[ \t]*(?:>[ \t]*)*(?:[-+*\u2022]|\d+[.)])[ \t]+|^[ \t]*(?:[-=*_][ \t]*){3,}$|^[ \t]*`{3}\w*[ \t]*$/gm;

/** `[text](address)`, of which a row may show only the text. */
const namedLink = /\[([^[\]\n]*)\]\([^)\s]*\)/g;

/**
 * The part of a text that X shows in a row as it was written, to compare a row with a draft. Words
 * with a dot or a slash are left out, as X may shorten a link or take its scheme away; emoji, too,
 * which X draws as pictures; and the marks of markdown, which a row may show or not.
 */
export function shownAsWritten(text: string): string {
  return text
    .normalize('NFC')
    .replace(namedLink, '$1')
    .replace(lineMark, ' ')
    .replace(marks, '')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F]/gu,
      ' ',
    )
    .split(/\s+/)
    .filter((word) => word !== '' && !/[./…]/.test(word))
    .join(' ');
}

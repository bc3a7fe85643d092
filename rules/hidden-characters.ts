/** Characters without width or look of their own: they would hide a host from a reader. */
const hidden = /[\u00AD\u200B\u200C\u2060-\u2064\uFEFF]|\u200D|\u034F|[\uFE00-\uFE0F]/;
const everyHidden = new RegExp(hidden, 'g');

/** Whether a text holds characters that nobody sees. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** A text without the characters that nobody sees. */
export function withoutHidden(text: string): string {
  return text.replace(everyHidden, '');
}

/** For each offset in `withoutHidden(text)`, and its end, the offset in `text`. */
export function offsetsOfSeen(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!hidden.test(text.charAt(at))) offsets.push(at);
  }
  offsets.push(text.length);
  return offsets;
}

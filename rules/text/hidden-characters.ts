/**
 * Characters without width or look of their own, marks for the direction of writing among them: they
 * would hide a host from the verdicts.
 */
const hidden =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u200D|\u034F|[\uFE00-\uFE0F]/;
const everyHidden = new RegExp(hidden, 'g');

/** Whether a text holds characters that nobody sees. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** A text without the characters that nobody sees. */
export function withoutHidden(text: string): string {
  return text.replace(everyHidden, '');
}

/**
 * Leads from an offset in `withoutHidden(text)` back to the one in `text`. To be asked with rising
 * offsets only.
 */
export function offsetsOfSeen(text: string): (seen: number) => number {
  let at = 0;
  let passed = 0;
  return (seen) => {
    for (; ; at += 1) {
      if (hidden.test(text.charAt(at))) continue;
      if (passed === seen) return at;
      passed += 1;
    }
  };
}

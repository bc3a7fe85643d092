/**
 * Invisible characters, marks for the direction of writing included. Inside a host, they would hide
 * it from the link rules.
 */
const hidden =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u200D|\u034F|[\uFE00-\uFE0F]/;
const everyHidden = new RegExp(hidden, 'g');

/** Whether a text has invisible characters. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** A text without its invisible characters. */
export function withoutHidden(text: string): string {
  return hasHidden(text) ? text.replace(everyHidden, '') : text;
}

/**
 * Turns offsets in `withoutHidden(text)` into offsets in `text`. Ask in ascending order only: the
 * text is read once.
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

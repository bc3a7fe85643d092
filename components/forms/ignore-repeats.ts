/**
 * For choices that are saved as they are made: a held arrow key goes round them thirty times a second,
 * and the browser's sync takes two writes a second.
 */
export function ignoreRepeats(event: KeyboardEvent): void {
  if (event.repeat && event.key.startsWith('Arrow')) event.preventDefault();
}

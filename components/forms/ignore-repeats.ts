/**
 * Ignores repeated arrow keys in radio buttons that save at once: a held key would change the choice
 * about 30 times a second, and sync storage takes two writes a second.
 */
export function ignoreRepeats(event: KeyboardEvent): void {
  if (event.repeat && event.key.startsWith('Arrow')) event.preventDefault();
}

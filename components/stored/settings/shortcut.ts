import type { Reader } from './readers';

const letters = Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  (letter) => `Alt+Shift+${letter}` as const,
);

/**
 * The keys that can open the list, the default first. F1, F3, F5, F11 and F12 are the browsers' own for
 * help, search, reload, full screen and tools.
 */
export const shortcutKeys = [
  'F8',
  'F2',
  'F4',
  'F6',
  'F7',
  'F9',
  'F10',
  ...letters,
  'none',
] as const;

/** A key that opens the list; `none` = no key does. */
export type Shortcut = (typeof shortcutKeys)[number];

/** The setting of that key. It was a switch for F8 before, in the settings that follow sync. */
export const shortcut: Reader<Shortcut> = {
  fallback: 'F8',
  read(stored) {
    if (typeof stored === 'boolean') return stored ? 'F8' : 'none';
    return shortcutKeys.find((key) => key === stored);
  },
};

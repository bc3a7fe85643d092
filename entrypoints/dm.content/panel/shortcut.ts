import type { ReadonlySignal } from '@preact/signals';
import { focusByUs } from '../../../components/forms/by-hand';
import type { PanelModel } from '../../../components/panel/panel-model';
import type { Settings } from '../../../components/stored/settings/settings';
import type { Shortcut } from '../../../components/stored/settings/shortcut';
import type { Composer } from '../composer/composer';

interface ShortcutOptions {
  composer: Composer;
  root: ShadowRoot;
  model: PanelModel;
  settings: ReadonlySignal<Settings | null>;
  signal: AbortSignal;
}

/**
 * Moves from the draft to the first entry of the list on the key of the settings, until `signal` aborts;
 * Escape there goes back. The default, F8, is what code editors use for "next problem", and X has no
 * shortcut on it.
 */
export function openListOnShortcut({
  composer,
  root,
  model,
  settings,
  signal,
}: ShortcutOptions): void {
  composer.editor.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (!isShortcut(event, settings.peek()?.shortcut ?? 'F8')) return;
      event.preventDefault();
      composer.refresh();
      composer.rememberSelection();
      composer.settle();
      model.isOpen.value = true;
      // The list is rendered in a microtask.
      queueMicrotask(() => {
        const target =
          root.querySelector<HTMLElement>('.entry, .stop') ??
          root.querySelector<HTMLElement>('.row');
        focusByUs(target);
      });
    },
    { signal },
  );
}

/**
 * Whether a key press is the shortcut. A letter is taken by what the key writes, or where Alt makes it
 * write something else (macOS) or it writes no Latin letter, by its place on the keyboard.
 */
export function isShortcut(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  shortcut: Shortcut,
): boolean {
  const { key, code, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (shortcut === 'none' || ctrlKey || metaKey) return false;
  const letter = /^Alt\+Shift\+([A-Z])$/.exec(shortcut)?.[1];
  if (letter === undefined) return key === shortcut && !altKey && !shiftKey;
  if (!altKey || !shiftKey) return false;
  return /^[a-z]$/i.test(key) ? key.toUpperCase() === letter : code === `Key${letter}`;
}

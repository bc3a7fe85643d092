import type { ReadonlySignal } from '@preact/signals';
import type { PanelModel } from '../../../components/panel/panel-model';
import type { Settings } from '../../../components/stored/settings/settings';
import type { Composer } from '../composer/composer';

interface ShortcutOptions {
  composer: Composer;
  root: ShadowRoot;
  model: PanelModel;
  settings: ReadonlySignal<Settings | null>;
  signal: AbortSignal;
}

/** The key that code editors use for "next problem". X has no shortcut on it. */
const key = 'F8';

/**
 * Moves from the draft to the first entry of the list on F8, until `signal` aborts; Escape there goes
 * back. The settings can turn it off.
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
      if (event.key !== key || event.isComposing || settings.peek()?.shortcut === false) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      composer.refresh();
      composer.rememberSelection();
      composer.settle();
      model.isOpen.value = true;
      // The list is rendered in a microtask.
      queueMicrotask(() => {
        const target =
          root.querySelector<HTMLElement>('.entry') ?? root.querySelector<HTMLElement>('.row');
        target?.focus();
      });
    },
    { signal },
  );
}

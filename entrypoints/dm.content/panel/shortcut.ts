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

/** "Next problem" in editors; no letter, and none of X's shortcuts. */
const key = 'F8';

/** F8 goes from the draft to the list's first entry; Escape there goes back. Can be turned off. */
export function followShortcut({ composer, root, model, settings, signal }: ShortcutOptions): void {
  composer.editor.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== key || event.isComposing || settings.peek()?.shortcut === false) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      composer.refresh();
      composer.lastSelection = composer.selection.peek();
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

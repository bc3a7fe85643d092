import { browser } from 'wxt/browser';
import { writeReport } from '../composer/report';
import { adapters } from '../page';
import type { ComposerAdapter } from '../page/composer-adapter';
import type { IconMark } from '../tab/icon-mark';
import { mountNotice } from './mount';

/** Says on the page and on the icon that there is a message box that no adapter knows. */
export function unknownBoxNotice(
  iconMark: IconMark,
  lifetime: AbortSignal,
): {
  show(box: HTMLElement | null): void;
  isShown(): boolean;
} {
  let shown: AbortController | null = null;
  lifetime.addEventListener('abort', () => shown?.abort());
  return {
    show(box) {
      shown?.abort();
      shown = null;
      iconMark.set('unknown box', box !== null);
      if (box === null) return;
      shown = new AbortController();
      // Read now: once the extension was updated, an open tab can read no more.
      const { version } = browser.runtime.getManifest();
      const report = () => writeReport(box, adapters, ['message box'], version);
      mountNotice('panel_not_understood', box, report, shown.signal);
    },
    isShown: () => shown !== null,
  };
}

/** Says above a message box that what was to check it could not be started, until `signal` aborts. */
export function sayNotStarted(
  adapter: ComposerAdapter,
  editor: HTMLElement,
  signal: AbortSignal,
): void {
  // Read now, as above.
  const { version } = browser.runtime.getManifest();
  const report = () => writeReport(editor, [adapter], ['our own start'], version);
  mountNotice('panel_failed', adapter.anchor(editor) ?? editor, report, signal);
}

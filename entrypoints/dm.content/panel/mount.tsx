import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { keepFocus } from '../../../components/panel/keep-focus';
import { NoticeRow } from '../../../components/panel/notice-row';
import { Panel } from '../../../components/panel/panel';
import type { PanelModel } from '../../../components/panel/panel-model';
import type { Composer } from '../composer/composer';
import { effectUntil } from '../effect-until';
import { extensionGone } from '../extension-gone';
import { logFailure } from '../failure';
import type { Theme } from '../page/theme';
import { placeHost } from './host';
import { keepInView } from './keep-in-view';

/** The part of the conversation's height that the open list may take at most. */
const listShare = 0.4;

interface MountOptions {
  composer: Composer;
  model: PanelModel;
  /** The element that scrolls the thread; X replaces it. */
  scroller: ReadonlySignal<HTMLElement | null>;
  speech: { polite: ReadonlySignal<string>; assertive: ReadonlySignal<string> };
  signal: AbortSignal;
}

/**
 * Shows the panel directly above the composer's form, until `signal` aborts. Returns its shadow root,
 * in which marks may be drawn too, and the page's theme.
 */
export function mountPanel({ composer, model, scroller, speech, signal }: MountOptions): {
  root: ShadowRoot;
  theme: ReadonlySignal<Theme>;
} {
  const { adapter, editor } = composer;
  const { host, root, mount, theme } = placeHost(adapter.panelAnchor(editor) ?? editor, signal);
  let kept = new AbortController();
  signal.addEventListener('abort', () => kept.abort());
  effectUntil(signal, () => {
    // X replaces its list with another chat, and when the rows have loaded.
    kept.abort();
    kept = new AbortController();
    if (scroller.value) keepInView(scroller.value, host, kept.signal);
  });
  limitList(host, adapter.panel(editor), signal);
  render(<Panel model={model} speech={speech} onFailure={logFailure} />, mount);
  keepFocus(mount, signal);
  signal.addEventListener('abort', () => {
    if (signal.reason !== extensionGone) render(null, mount);
  });
  return { root, theme };
}

/** Says above a message box, by a message's id, why it is not checked, until `signal` aborts. */
export function mountNotice(
  id: string,
  box: HTMLElement,
  report: () => string,
  signal: AbortSignal,
): void {
  const { mount } = placeHost(box.closest('form') ?? box, signal);
  render(<NoticeRow id={id} report={report} />, mount);
  signal.addEventListener('abort', () => render(null, mount));
}

function limitList(host: HTMLElement, pane: HTMLElement | null, signal: AbortSignal): void {
  const measured = pane ?? document.documentElement;
  const observer = new ResizeObserver(() => {
    host.style.setProperty('--list-height', `${Math.round(measured.clientHeight * listShare)}px`);
  });
  observer.observe(measured);
  signal.addEventListener('abort', () => observer.disconnect());
}

import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { keepFocus } from '../../../components/panel/keep-focus';
import { NoticeRow } from '../../../components/panel/notice-row';
import { Panel } from '../../../components/panel/panel';
import type { PanelModel } from '../../../components/panel/panel-model';
import type { Composer } from '../composer/composer';
import { effectUntil } from '../effect-until';
import { extensionGone } from '../extension-gone';
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
  /** Something could not be drawn, and the row says that nothing is checked. */
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/**
 * Shows the panel directly above the composer's form, until `signal` aborts. Returns its shadow root,
 * in which marks may be drawn too, and the page's theme.
 */
export function mountPanel({
  composer,
  model,
  scroller,
  speech,
  onFailure,
  signal,
}: MountOptions): {
  root: ShadowRoot;
  theme: ReadonlySignal<Theme>;
} {
  const { adapter, editor } = composer;
  const anchor = adapter.anchor(editor) ?? editor;
  const { host, root, mount, theme } = placeHost(anchor, signal);
  let kept = new AbortController();
  signal.addEventListener('abort', () => kept.abort());
  effectUntil(signal, () => {
    // X replaces its list with another chat, and when the rows have loaded.
    kept.abort();
    kept = new AbortController();
    if (scroller.value) keepInView(scroller.value, host, kept.signal);
  });
  const isSmall = limitList({ host, anchor, pane: adapter.pane(editor) }, scroller, signal);
  effectUntil(signal, () => {
    const isLine = model.isOpen.value || model.held.value !== null || model.notice.value !== null;
    host.toggleAttribute('data-small', isSmall.value && !isLine);
  });
  render(<Panel model={model} speech={speech} onFailure={onFailure} />, mount);
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

/** Pixels of the thread that stay in sight above an open list. */
const threadInSight = 24;
/** Pixels below which a list cannot be read. */
const leastList = 48;
/** Pixels of the row's height. */
const rowHeight = 32;
/** Pixels of height that X's pane needs beside the row; where there are fewer, its icon is enough. */
const leastForX = 320;

/**
 * Keeps the list to its share of the pane, and to what the thread can give: in a small or enlarged
 * window X's message box and its Send stay in view. Returns whether the pane is too small for the row.
 */
function limitList(
  { host, anchor, pane }: { host: HTMLElement; anchor: HTMLElement; pane: HTMLElement | null },
  scroller: ReadonlySignal<HTMLElement | null>,
  signal: AbortSignal,
): ReadonlySignal<boolean> {
  const measured = pane ?? document.documentElement;
  const isSmall = createSignal(false);
  const limit = () => {
    isSmall.value = Math.min(measured.clientHeight, innerHeight) - rowHeight < leastForX;
    const form = anchor.getBoundingClientRect();
    const list = host.shadowRoot?.querySelector('.list')?.getBoundingClientRect().height ?? 0;
    const others = host.getBoundingClientRect().height - list;
    const top = scroller.peek()?.getBoundingClientRect().top ?? 0;
    // A list that is too long has pushed the form out of view.
    const bottom = Math.min(form.top, innerHeight - form.height);
    const free = Math.max(leastList, bottom - others - top - threadInSight);
    const share = measured.clientHeight * listShare;
    host.style.setProperty('--list-height', `${Math.round(Math.min(share, free))}px`);
  };
  const observer = new ResizeObserver(limit);
  for (const each of [measured, anchor, host]) observer.observe(each);
  window.addEventListener('resize', limit, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return isSmall;
}

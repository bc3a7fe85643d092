import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import css from '../../components/panel/panel.css?inline';
import type { PanelModel } from '../../components/panel/panel-model';
import type { Composer } from './composer';
import { keepInView } from './keep-in-view';
import { type Theme, watchTheme } from './page-theme';

/** The element all that we draw lives in; also how a leftover of an earlier version is known. */
const tag = 'dm-decorum';
/** X may remove a node it does not know; after this many times in a row, the row floats instead. */
const maxPutBacks = 5;
/** Milliseconds after which earlier removals no longer count. */
const putBackWindow = 60_000;
/** The open list leaves most of the conversation in sight. */
const listShare = 0.4;

interface MountOptions {
  composer: Composer;
  model: PanelModel;
  speech: { polite: ReadonlySignal<string>; assertive: ReadonlySignal<string> };
  signal: AbortSignal;
}

/**
 * Shows the panel directly above the composer's form until `signal` aborts. Returns where else may be
 * drawn, and the page's looks.
 */
export function mountPanel({ composer, model, speech, signal }: MountOptions): {
  root: ShadowRoot;
  theme: ReadonlySignal<Theme>;
} {
  const { adapter, editor } = composer;
  const anchor = adapter.panelAnchor(editor) ?? editor;
  for (const leftover of anchor.parentElement?.querySelectorAll(`:scope > ${tag}`) ?? []) {
    leftover.remove();
  }
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('div');
  root.append(style, mount);
  isolateKeys(host, signal);
  keepDraftFocus(root, signal);

  anchor.before(host);
  host.dir = getComputedStyle(anchor).direction;
  const theme = createSignal<Theme>('light');
  watchTheme(
    anchor,
    (next) => {
      theme.value = next;
      host.dataset.theme = next;
    },
    signal,
  );
  putBack(host, anchor, signal);
  const { scroller } = adapter.readThread(editor);
  if (scroller) keepInView(scroller, host, signal);
  limitList(host, adapter.panel(editor), signal);

  render(<Panel model={model} speech={speech} />, mount);
  signal.addEventListener('abort', () => {
    render(null, mount);
    host.remove();
  });
  return { root, theme };
}

/** X's one-letter shortcuts listen on the document and see no text field in our shadow root. */
function isolateKeys(host: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** A click on our buttons leaves the focus where it is: typing goes on. */
function keepDraftFocus(root: ShadowRoot, signal: AbortSignal): void {
  root.addEventListener(
    'mousedown',
    (event) => {
      const target = event.target;
      if (target instanceof Element && target.closest('button, summary')) event.preventDefault();
    },
    { signal },
  );
}

/** Puts the row back where X removed it; when X insists, the row floats above the form. */
function putBack(host: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  const times: number[] = [];
  const parent = anchor.parentElement;
  if (!parent) return;
  const observer = new MutationObserver(() => {
    if (host.nextElementSibling === anchor || !anchor.isConnected) return;
    const now = performance.now();
    while ((times[0] ?? now) < now - putBackWindow) times.shift();
    times.push(now);
    if (times.length > maxPutBacks) {
      observer.disconnect();
      floatAbove(host, anchor, signal);
    } else {
      anchor.before(host);
    }
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Follows the form through scrolling, resizing and growing; in the page's body, where X lets it be. */
function floatAbove(host: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  const place = () => {
    const { left, top, width } = anchor.getBoundingClientRect();
    host.style.cssText = `position: fixed; z-index: 1; left: ${left}px; bottom: ${innerHeight - top}px; width: ${width}px`;
  };
  document.body.append(host);
  place();
  const observer = new ResizeObserver(place);
  observer.observe(anchor);
  window.addEventListener('resize', place, { signal });
  window.addEventListener('scroll', place, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

function limitList(host: HTMLElement, pane: HTMLElement | null, signal: AbortSignal): void {
  const measured = pane ?? document.documentElement;
  const observer = new ResizeObserver(() => {
    host.style.setProperty('--list-height', `${Math.round(measured.clientHeight * listShare)}px`);
  });
  observer.observe(measured);
  signal.addEventListener('abort', () => observer.disconnect());
}

import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import css from '../../../components/panel/panel.css?inline';
import { say } from '../../../components/words/words';
import { extensionGone } from '../extension-gone';
import { ourTag } from '../page/page-parts';
import { type Theme, watchTheme } from '../page/theme';
import { watchHands } from './hands';

/** X may remove nodes it does not know. After this many times in a minute the row floats instead. */
const maxPutBacks = 5;
/** Milliseconds after which earlier removals no longer count. */
const putBackWindow = 60_000;

export interface PanelHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** The element to render components into. */
  mount: HTMLElement;
  theme: ReadonlySignal<Theme>;
}

/** Puts an element of ours directly before `anchor` and keeps it there until `signal` aborts. */
export function placeHost(anchor: HTMLElement, signal: AbortSignal): PanelHost {
  // A row of an earlier version of ours.
  for (const leftover of anchor.parentElement?.querySelectorAll(`:scope > ${ourTag}`) ?? []) {
    leftover.remove();
  }
  const host = document.createElement(ourTag);
  // The language of our words, which may be neither the page's nor the browser's.
  host.lang = say('popup_language');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('div');
  const refusal = document.createElement('p');
  refusal.className = 'refusal';
  refusal.setAttribute('role', 'status');
  root.append(style, mount, refusal);
  // Read while the extension is alive: once it has been updated, messages cannot be read any more.
  const sentence = say('panel_pressed_by_script');
  let isSaid = false;
  const onPress = (isByPerson: boolean) => {
    if (isByPerson) refusal.textContent = '';
    else if (!isSaid) refusal.textContent = sentence;
    isSaid ||= !isByPerson;
  };
  watchHands({ root, onPress, signal });
  isolateKeys(host, signal);
  keepDraftFocus(root, signal);
  anchor.before(host);
  const theme = createSignal<Theme>('light');
  watchTheme(
    anchor,
    (next) => {
      theme.value = next;
      host.dataset.theme = next;
      host.dir = getComputedStyle(anchor).direction;
    },
    signal,
  );
  putBack(host, anchor, signal);
  signal.addEventListener('abort', () => {
    if (signal.reason !== extensionGone) host.remove();
  });
  return { host, root, mount, theme };
}

/** Keeps keys from X: its one-letter shortcuts do not know that a field in our root has the focus. */
function isolateKeys(host: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** Leaves the focus in the draft when a button of ours is clicked, so that typing goes on. */
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

/** Puts the row back where X removed it. If X keeps removing it, the row floats above the form. */
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

/** Places the row above the form from the page's body, and moves it whenever the form moves. */
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

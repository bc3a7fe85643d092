import { browser } from 'wxt/browser';
import { isAlive } from '../../../components/stored/storage-changes';
import { listenAgain, listenLasting } from '../listen';
import type { ComposerAdapter } from '../page/composer-adapter';

interface FindOptions {
  adapters: readonly ComposerAdapter[];
  /** Selects elements that may get a shadow root. */
  shadowHosts: string;
  /** Called once for each editor. `lifetime` aborts when the editor leaves the page. */
  onFound(adapter: ComposerAdapter, editor: HTMLElement, lifetime: AbortSignal): void;
  /** Called after each search. */
  onSearched(): void;
  signal: AbortSignal;
}

/** Milliseconds between two searches: X's timeline changes thousands of times a second. */
const searchPause = 100;
/** Milliseconds between the changes of somebody who types; a page's own follow each other faster. */
const betweenKeys = 20;
/** Delays in milliseconds after which a host is asked again for its root: attaching one is no mutation. */
const rootRetries = [0, 16, 50, 100, 250, 500, 1000, 2000, 4000, 8000];

type Root = Document | ShadowRoot;

/** Finds the message boxes of a page. */
export interface ComposerFinder {
  /** Begins to search the document and the shadow roots on known hosts, now and after each change. */
  start(): void;
  /**
   * Finds the editor that an event is about at once, if no search has come upon it yet; also in a closed
   * shadow root on any host, which no search of ours asks for.
   */
  claim(event: Event): void;
  /** The document and the shadow roots that are searched. */
  roots(): Iterable<Document | ShadowRoot>;
}

/** Makes a finder that works, once it is started, until `signal` aborts. */
export function makeComposerFinder(options: FindOptions): ComposerFinder {
  const { adapters, shadowHosts, onFound, onSearched, signal } = options;
  const editors = new Map<HTMLElement, AbortController>();
  const roots = new Map<Root, AbortController>();
  const awaited = new WeakSet<Element>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const found = (adapter: ComposerAdapter, editor: HTMLElement) => {
    if (editors.has(editor)) return;
    const lifetime = new AbortController();
    editors.set(editor, lifetime);
    onFound(adapter, editor, lifetime.signal);
  };

  const search = (root: Root) => {
    for (const adapter of adapters) {
      for (const editor of root.querySelectorAll<HTMLElement>(adapter.editor)) {
        found(adapter, editor);
      }
    }
    for (const host of root.querySelectorAll(shadowHosts)) {
      const own = shadowRootOf(host);
      if (own) watch(own);
      else awaitRoot(host);
    }
  };

  const awaitRoot = (host: Element, attempt = 0) => {
    const wait = rootRetries[attempt];
    if ((attempt === 0 && awaited.has(host)) || wait === undefined) return;
    awaited.add(host);
    const timer = setTimeout(() => {
      timers.delete(timer);
      const root = shadowRootOf(host);
      if (!host.isConnected) awaited.delete(host);
      else if (root) watch(root);
      else awaitRoot(host, attempt + 1);
    }, wait);
    timers.add(timer);
  };

  const forgetGone = () => {
    for (const [editor, lifetime] of editors) {
      if (editor.isConnected) continue;
      editors.delete(editor);
      lifetime.abort();
    }
    for (const [root, lifetime] of roots) {
      if (root.isConnected) continue;
      roots.delete(root);
      lifetime.abort();
    }
  };

  /**
   * Searches a root again 100 ms after a change; changes in between cause no further search. A change of
   * texts alone, as by a key, causes none. Where such changes follow each other faster than anybody types,
   * one of them causes a search too: they are looked at ten times a second at most.
   */
  const watch = (root: Root) => {
    if (roots.has(root)) return;
    const lifetime = new AbortController();
    roots.set(root, lifetime);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastChange = Number.NEGATIVE_INFINITY;
    const observer = new MutationObserver((records) => {
      const now = performance.now();
      const isSlow = now - lastChange >= betweenKeys;
      lastChange = now;
      if (isSlow && records.every(changesTextOnly)) return;
      observer.disconnect();
      timer = setTimeout(look, searchPause);
    });
    const look = () => {
      observer.observe(root, { childList: true, subtree: true });
      listenAgain();
      forgetGone();
      if (!lifetime.signal.aborted) search(root);
      onSearched();
    };
    lifetime.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    look();
  };

  /** Searches the closed root that an event comes from: outside of it, its host is all that is told. */
  const searchBehind = (host: Element) => {
    const root = shadowRootOf(host);
    if (root?.mode !== 'closed') return;
    watch(root);
    // Another one may lie in it, with the focus in it.
    if (root.activeElement) searchBehind(root.activeElement);
  };

  const claim = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return;
    const editor = target.closest<HTMLElement>('textarea, [contenteditable="true"]');
    if (!editor) searchBehind(target);
    if (!editor || editors.has(editor)) return;
    const adapter = adapters.find((candidate) => editor.matches(candidate.editor));
    const root = editor.getRootNode();
    if (root instanceof ShadowRoot) watch(root);
    if (adapter) found(adapter, editor);
  };

  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    for (const lifetime of [...editors.values(), ...roots.values()]) lifetime.abort(signal.reason);
  });
  return {
    start() {
      listenLasting(window, ['focusin'], claim, { capture: true, signal });
      watch(document);
    },
    claim,
    roots: () => roots.keys(),
  };
}

function changesTextOnly({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every((node) => node instanceof CharacterData);
}

/** An element's shadow root; of a closed one only extensions are told (Chrome, Firefox). */
function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if ('openOrClosedShadowRoot' in host) return host.openOrClosedShadowRoot as ShadowRoot | null;
  // An extension that is gone may ask for nothing.
  if (!isAlive()) return null;
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  return dom?.openOrClosedShadowRoot(host) ?? null;
}

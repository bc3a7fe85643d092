// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { makeComposerFinder } from '../../../entrypoints/dm.content/composer/find-composers';
import type { ComposerAdapter } from '../../../entrypoints/dm.content/page/composer-adapter';

const adapter = { id: 'made-up', editor: 'textarea.message' } as ComposerAdapter;
const box = '<textarea class="message"></textarea>';
/** The pause between two searches, and a little. */
const searched = 150;

/** Closed roots, of which the browser tells extensions only. */
const closed = new WeakMap<Element, ShadowRoot>();
let lifetime: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.dom, 'openOrClosedShadowRoot').mockImplementation(
    (host) => closed.get(host) ?? host.shadowRoot,
  );
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Watches the document as it is; what was found, and which of it is gone. */
function watch() {
  const found: HTMLElement[] = [];
  const gone: HTMLElement[] = [];
  const onSearched = vi.fn();
  const finder = makeComposerFinder({
    adapters: [adapter],
    shadowHosts: 'div.host',
    onFound(_, editor, signal) {
      found.push(editor);
      signal.addEventListener('abort', () => gone.push(editor));
    },
    onSearched,
    signal: lifetime.signal,
  });
  finder.start();
  return { ...finder, found, gone, onSearched };
}

/** Puts a host into the page; its root may come later, as X's does. */
function addHost(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'host';
  document.body.append(host);
  return host;
}

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('a message box is found', () => {
  test('that is there already', () => {
    document.body.innerHTML = box;
    expect(watch().found).toHaveLength(1);
  });

  test('that comes later, once, however often the page changes', async () => {
    const { found } = watch();
    document.body.innerHTML = box;
    await vi.advanceTimersByTimeAsync(searched);
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(searched);
    expect(found).toHaveLength(1);
  });

  test('in an open shadow root, and in one within it', () => {
    const outer = addHost().attachShadow({ mode: 'open' });
    outer.innerHTML = `<div class="host"></div>${box}`;
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = box;
    const { found, roots } = watch();
    expect(found).toHaveLength(2);
    expect([...roots()]).toEqual([document, outer, inner]);
  });

  test('in a closed shadow root of a known host', () => {
    const host = addHost();
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = box;
    closed.set(host, root);
    expect(watch().found).toHaveLength(1);
  });

  test.each([1, 90, 900, 9000])('in a root that is attached after %i ms', async (delay) => {
    const host = addHost();
    const { found } = watch();
    await vi.advanceTimersByTimeAsync(delay);
    host.attachShadow({ mode: 'open' }).innerHTML = box;
    await vi.advanceTimersByTimeAsync(8000);
    expect(found).toHaveLength(1);
  });

  test('in a root that was empty when it was found', async () => {
    const root = addHost().attachShadow({ mode: 'open' });
    const { found } = watch();
    root.innerHTML = box;
    await vi.advanceTimersByTimeAsync(searched);
    expect(found).toHaveLength(1);
  });

  test('by an event before any search comes round', () => {
    const { found, claim } = watch();
    document.body.innerHTML = box;
    const editor = document.querySelector('textarea');
    editor?.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    expect(found).toEqual([editor]);
    claim(Object.assign(new Event('keydown'), { composedPath: () => [editor] }));
    expect(found).toHaveLength(1);
  });

  describe('in a closed shadow root on a host that nobody knows', () => {
    /** A host, and the root that only extensions are told of. */
    const addClosed = (parent: ParentNode, name: string) => {
      const host = document.createElement(name);
      parent.append(host);
      const root = host.attachShadow({ mode: 'closed' });
      closed.set(host, root);
      return { host, root };
    };
    /** What is told outside of a closed root: its host. */
    const tell = (type: string, host: Element) =>
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

    test.each(['x-chat-app', 'div'])('%s: when the focus comes there', (name) => {
      const { host, root } = addClosed(document.body, name);
      root.innerHTML = box;
      const { found } = watch();
      expect(found).toEqual([]);
      tell('focusin', host);
      expect(found).toEqual([root.querySelector('textarea')]);
      tell('focusin', host);
      expect(found).toHaveLength(1);
    });

    test('in one within it that has the focus', () => {
      const outer = addClosed(document.body, 'x-app');
      const inner = addClosed(outer.root, 'x-chat');
      inner.root.innerHTML = box;
      Object.defineProperty(outer.root, 'activeElement', { value: inner.host });
      Object.defineProperty(inner.root, 'activeElement', { value: null });
      const { found } = watch();
      tell('focusin', outer.host);
      expect(found).toHaveLength(1);
    });

    test('that comes after the focus', async () => {
      const { host, root } = addClosed(document.body, 'x-chat');
      Object.defineProperty(root, 'activeElement', { value: null });
      const { found } = watch();
      tell('focusin', host);
      root.innerHTML = box;
      await vi.advanceTimersByTimeAsync(searched);
      expect(found).toHaveLength(1);
    });

    test('until then it costs nothing: no search asks for it', async () => {
      addClosed(document.body, 'x-chat').root.innerHTML = box;
      const { found } = watch();
      document.body.append(document.createElement('x-other'));
      await vi.advanceTimersByTimeAsync(searched);
      expect(browser.dom.openOrClosedShadowRoot).not.toHaveBeenCalled();
      expect(found).toEqual([]);
    });
  });
});

describe('no message box', () => {
  test.each(['<textarea></textarea>', '<div class="message"></div>', '<input class="message">'])(
    '%s',
    async (html) => {
      const { found } = watch();
      document.body.innerHTML = html;
      await vi.advanceTimersByTimeAsync(searched);
      document.body.firstElementChild?.dispatchEvent(
        new Event('focusin', { bubbles: true, composed: true }),
      );
      expect(found).toEqual([]);
    },
  );
});

test('when it leaves the page, it is gone; put back, it is found again', async () => {
  document.body.innerHTML = box;
  const { found, gone } = watch();
  const [editor] = found;
  editor?.remove();
  await vi.advanceTimersByTimeAsync(searched);
  expect(gone).toEqual([editor]);
  if (editor) document.body.append(editor);
  await vi.advanceTimersByTimeAsync(searched);
  expect(found).toEqual([editor, editor]);
});

test('with its host, a root and what is in it are gone', async () => {
  const host = addHost();
  host.attachShadow({ mode: 'open' }).innerHTML = box;
  const { gone, roots } = watch();
  host.remove();
  await vi.advanceTimersByTimeAsync(searched);
  expect(gone).toHaveLength(1);
  expect([...roots()]).toEqual([document]);
});

test('a page that changes all the time is searched ten times a second at most', async () => {
  const { onSearched } = watch();
  onSearched.mockClear();
  for (let change = 0; change < 100; change += 1) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(onSearched.mock.calls.length).toBeGreaterThan(5);
  expect(onSearched.mock.calls.length).toBeLessThanOrEqual(10);
});

describe('while somebody types', () => {
  /** A key's changes: React mirrors what is in the field into a text of the page. */
  const type = async (keys: number, pause: number) => {
    for (let key = 0; key < keys; key += 1) {
      document.querySelector('textarea')?.append(`${key}`);
      await vi.advanceTimersByTimeAsync(pause);
    }
  };

  test('nothing is searched', async () => {
    document.body.innerHTML = box;
    const { onSearched } = watch();
    onSearched.mockClear();
    await type(20, 50);
    expect(onSearched).not.toHaveBeenCalled();
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(searched);
    expect(onSearched).toHaveBeenCalledTimes(1);
  });

  test('an element that comes or goes with a text is searched for', async () => {
    document.body.innerHTML = `${box}<p><b></b></p>`;
    const { onSearched } = watch();
    for (const change of ['<i></i> words', 'words']) {
      onSearched.mockClear();
      document.querySelector('p')?.replaceChildren(...fragmentOf(change).childNodes);
      await vi.advanceTimersByTimeAsync(searched);
      expect(onSearched).toHaveBeenCalledTimes(1);
    }
  });

  test('texts that a page changes faster than anybody types are not each looked at', async () => {
    document.body.innerHTML = box;
    const { onSearched } = watch();
    onSearched.mockClear();
    await type(100, 10);
    expect(onSearched.mock.calls.length).toBeGreaterThan(5);
    expect(onSearched.mock.calls.length).toBeLessThanOrEqual(10);
  });
});

test('at the end nothing is watched and no timer runs', async () => {
  addHost();
  document.body.insertAdjacentHTML('beforeend', box);
  const { found, gone } = watch();
  lifetime.abort();
  expect(gone).toEqual(found);
  expect(vi.getTimerCount()).toBe(0);
});

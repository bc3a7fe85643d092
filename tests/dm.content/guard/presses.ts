import type { Composer } from '../../../entrypoints/dm.content/composer/composer';

/**
 * Two message boxes, each with its Send, an icon in it and a field of X's beside it; the second is
 * a form. Elements are found by their ids.
 */
export const boxes = `
  <button id="elsewhere"></button>
  <section>
    <textarea id="editor"></textarea>
    <button id="send" class="send"><i id="icon"></i></button>
    <button id="emoji"></button>
    <input id="search">
  </section>
  <form id="form">
    <div><textarea id="other-editor"></textarea></div>
    <button id="other-send" class="send" type="button"></button>
  </form>`;

/** The composers of `boxes`, as far as a press asks anything of them. */
export function composersOf(page: Document): { first: Composer; second: Composer } {
  const composer = (id: string) =>
    ({
      editor: page.getElementById(id),
      adapter: {
        sendButton: '.send',
        hasOpenTypeahead: (editor: HTMLElement) => editor.hasAttribute('aria-activedescendant'),
      },
      settle() {},
    }) as unknown as Composer;
  return { first: composer('editor'), second: composer('other-editor') };
}

/**
 * An event in words: its type, then the key or what is special of it. `keydown Shift+Enter`,
 * `keydown Enter repeat`, `click untrusted`, `pointerdown right`, `click keyboard` (as a browser
 * makes it of a key), `click double`.
 */
export function eventOf(words: string, at = 0): Event {
  const [type = '', ...rest] = words.split(' ');
  const has = (word: string) => rest.includes(word);
  const [chord = ''] = rest;
  const event = make(type, chord, has);
  const trusted = !has('untrusted');
  for (const [name, value] of Object.entries({ isTrusted: trusted, timeStamp: at })) {
    Object.defineProperty(event, name, { value });
  }
  return event;
}

function make(type: string, chord: string, has: (word: string) => boolean): Event {
  const init = { bubbles: true, cancelable: true, composed: true };
  if (type.startsWith('key')) {
    const [key = '', modifier] = chord.split('+').toReversed();
    return new KeyboardEvent(type, {
      ...init,
      key: key === 'Space' ? ' ' : key,
      keyCode: has('229') ? 229 : 0,
      shiftKey: modifier === 'Shift',
      ctrlKey: modifier === 'Ctrl',
      metaKey: modifier === 'Meta',
      isComposing: has('composing'),
      repeat: has('repeat'),
    });
  }
  if (type === 'submit' || type.startsWith('touch')) return new Event(type, init);
  const detail = has('keyboard') ? 0 : has('double') ? 2 : 1;
  const mouse = { ...init, detail, button: has('right') ? 2 : 0 };
  return type.startsWith('pointer') ? new PointerEvent(type, mouse) : new MouseEvent(type, mouse);
}

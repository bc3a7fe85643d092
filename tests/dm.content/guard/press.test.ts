// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPress } from '../../../entrypoints/dm.content/guard/press';
import { boxes, composersOf, eventOf } from './presses';

beforeEach(() => {
  document.body.innerHTML = boxes;
});

/** How an event at an element reads: `null` where it is no part of a press. */
function read(words: string, target: string) {
  const { first, second } = composersOf(document);
  let found: ReturnType<typeof readPress> = null;
  const hear = (event: Event) => {
    found = readPress(event, [first, second]);
  };
  const event = eventOf(words);
  window.addEventListener(event.type, hear, { capture: true, once: true });
  document.getElementById(target)?.dispatchEvent(event);
  const press = found as ReturnType<typeof readPress>;
  if (press === null) return null;
  const { composer, by, key, begins, ends } = press;
  return {
    box: composer.editor.id,
    by,
    key,
    role: begins ? (ends ? 'both' : 'begins') : ends ? 'ends' : 'belongs',
  };
}

describe('part of a press', () => {
  test.each([
    ['keydown Enter', 'editor', 'editor', 'enter', 'Enter', 'begins'],
    ['keydown Ctrl+Enter', 'editor', 'editor', 'enter', 'Enter', 'begins'],
    ['keydown Meta+Enter', 'editor', 'editor', 'enter', 'Enter', 'begins'],
    ['keydown Enter repeat', 'editor', 'editor', 'enter', 'Enter', 'begins'],
    ['keypress Enter', 'editor', 'editor', 'enter', 'Enter', 'belongs'],
    ['keyup Enter', 'editor', 'editor', 'enter', 'Enter', 'ends'],
    ['keydown Enter', 'other-editor', 'other-editor', 'enter', 'Enter', 'begins'],
    ['keydown Enter', 'send', 'editor', 'key', 'Enter', 'begins'],
    ['keydown Space', 'send', 'editor', 'key', ' ', 'begins'],
    ['keyup Space', 'send', 'editor', 'key', ' ', 'ends'],
    ['pointerdown', 'send', 'editor', 'pointer', null, 'begins'],
    ['mousedown', 'send', 'editor', 'pointer', null, 'begins'],
    ['touchstart', 'send', 'editor', 'pointer', null, 'begins'],
    ['pointerup', 'send', 'editor', 'pointer', null, 'belongs'],
    ['mouseup', 'send', 'editor', 'pointer', null, 'belongs'],
    ['touchend', 'send', 'editor', 'pointer', null, 'belongs'],
    ['click', 'send', 'editor', 'pointer', null, 'both'],
    ['click', 'icon', 'editor', 'pointer', null, 'both'],
    ['click', 'other-send', 'other-editor', 'pointer', null, 'both'],
    ['click untrusted', 'send', 'editor', 'script', null, 'both'],
    // Whoever asked for it: the browser says no more.
    ['submit', 'form', 'other-editor', 'script', null, 'both'],
  ])('%s in %s', (words, target, box, by, key, role) => {
    expect(read(words, target)).toEqual({ box, by, key, role });
  });
});

describe('no part of a press', () => {
  test.each([
    ['keydown Shift+Enter', 'editor'],
    ['keydown Enter composing', 'editor'],
    ['keydown Enter 229', 'editor'],
    ['keyup Enter 229', 'editor'],
    ['keydown a', 'editor'],
    ['keydown Space', 'editor'],
    ['click', 'editor'],
    ['pointerdown', 'editor'],
    ['keydown a', 'send'],
    ['pointerdown right', 'send'],
    ['mousedown right', 'send'],
    ['click', 'emoji'],
    ['keydown Enter', 'emoji'],
    ['keydown Enter', 'search'],
    ['click', 'elsewhere'],
    ['keydown Enter', 'elsewhere'],
  ])('%s in %s', (words, target) => {
    expect(read(words, target)).toBeNull();
  });

  test('Enter that picks from an open list', () => {
    document.getElementById('editor')?.setAttribute('aria-activedescendant', 'ana');
    expect(read('keydown Enter', 'editor')).toBeNull();
  });

  test('a form without a message box in it', () => {
    document.body.innerHTML += '<form id="login"></form>';
    expect(read('submit', 'login')).toBeNull();
  });
});

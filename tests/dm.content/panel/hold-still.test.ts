// @vitest-environment happy-dom
import { signal as createSignal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { heldStill, watchPressing } from '../../../entrypoints/dm.content/panel/hold-still';
import { eachTestsLifetime } from '../lifetime';

const lifetime = eachTestsLifetime();

function open(signal = lifetime.signal) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const button = root.appendChild(document.createElement('button'));
  const isPressed = watchPressing(root, signal);
  const entries = createSignal('one');
  const shown = heldStill(entries, isPressed);
  const tell = (type: string, target: EventTarget = button) =>
    target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return { isPressed, entries, shown, tell };
}

test.each(['pointerup', 'pointercancel'])(
  'what is shown holds still from pointerdown until after %s',
  (end) => {
    const { entries, shown, tell } = open();
    entries.value = 'two';
    expect(shown.value).toBe('two');
    tell('pointerdown');
    entries.value = 'three';
    expect(shown.value).toBe('two');
    // Wherever the button comes up; the click follows in the same task.
    tell(end, document.body);
    expect(shown.value).toBe('two');
    vi.advanceTimersByTime(0);
    expect(shown.value).toBe('three');
  },
);

test('presses elsewhere hold nothing', () => {
  const { isPressed, tell } = open();
  tell('pointerdown', document.body);
  expect(isPressed.value).toBe(false);
  tell('pointerup', document.body);
  expect(vi.getTimerCount()).toBe(0);
});

test('a press whose end nobody heard is over after three seconds', () => {
  const { isPressed, tell } = open();
  tell('pointerdown');
  vi.advanceTimersByTime(2999);
  expect(isPressed.value).toBe(true);
  vi.advanceTimersByTime(1);
  expect(isPressed.value).toBe(false);
});

test('at the end of its lifetime no timer runs', () => {
  const own = new AbortController();
  const { tell } = open(own.signal);
  tell('pointerdown');
  own.abort();
  expect(vi.getTimerCount()).toBe(0);
});

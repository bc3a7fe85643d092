import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { computedSame } from '../../entrypoints/dm.content/computed-same';

test('the same object, and nobody is told, while it says the same', () => {
  const text = signal('Hello');
  const words = computedSame(() => text.value.trim().split(' '));
  const told: string[][] = [];
  effect(() => {
    told.push(words.value);
  });
  const first = words.value;
  text.value = 'Hello ';
  expect(words.value).toBe(first);
  text.value = 'Hello you';
  text.value = 'Hello you ';
  expect(told).toEqual([['Hello'], ['Hello', 'you']]);
  text.value = 'Hello';
  expect(words.value).toEqual(['Hello']);
});

test('nothing is a value too', () => {
  const text = signal('');
  const first = computedSame(() => text.value.split('')[0] ?? null);
  expect(first.value).toBeNull();
  text.value = 'a';
  expect(first.value).toBe('a');
});

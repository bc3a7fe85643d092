import { describe, expect, test } from 'vitest';
import { inMemory, type Send } from '../../../components/stored/memory/history-entries';
import {
  countSimilar,
  countToday,
  groupByText,
  lastWritten,
} from '../../../entrypoints/dm.content/conversation/history-facts';
import { fingerprint } from '../../../rules';

const day = 24 * 60 * 60 * 1000;
/** Noon, so that a few hours either way stay within the day, wherever this runs. */
const now = new Date(2026, 10, 22, 12).getTime();
const greeting = 'Thanks for following us! Start at https://acme.com/start';

function send(to: string, at: number, text = greeting, isFirst = true): Send {
  return { to, at, isFirst, print: fingerprint(text, 'salt') };
}

describe('others who got nearly the same text', () => {
  const sends = [
    send('ana', now - 1000),
    send('ben', now - 2000, `Hi Ben! ${greeting}`),
    send('ben', now - 3000, greeting),
    send('cleo', now - 4000, 'Your parcel left our house this morning'),
    send('dora', now - 2 * day),
  ];
  const lately = groupByText(sends, now - day);
  test.each([
    [`Hello Eve, ${greeting}`, 'eve', 2],
    [`Hello Ana, ${greeting}`, 'ana', 1],
    ['Something quite different, about a birthday', 'eve', 0],
    ['', 'eve', 0],
  ])('%j to %s: %i', (draft, self, expected) => {
    expect(countSimilar(lately, fingerprint(draft, 'salt'), self)).toBe(expected);
  });

  test('so many that nobody counts on', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      send(`person${at}`, now - at, `${greeting} ${'abcdefghij'.charAt(at % 10)}`),
    );
    const count = countSimilar(groupByText(many, now - day), fingerprint(greeting, 'salt'), null);
    expect(count).toBeGreaterThanOrEqual(99);
  });
});

test('people first written to today, by the clock on the wall', () => {
  const sends = [
    send('ana', now - 1000),
    send('ana', now - 500),
    send('ben', now - 1000, greeting, false),
    send('cleo', now - 11 * 60 * 60 * 1000),
    send('dora', now - 13 * 60 * 60 * 1000),
  ];
  expect(countToday(sends, new Date(now))).toBe(2);
});

test('the last message to somebody', () => {
  const sends = [send('ana', now - day), send('ana', now - 3 * day), send('ben', now)];
  expect(lastWritten(sends, 'ana')).toBe(new Date(now - day).toISOString());
  expect(lastWritten(sends, 'eve')).toBe('');
  expect(lastWritten(sends, null)).toBe('');
});

test('the likeness of a text is kept in memory for a day', () => {
  expect(inMemory(send('ana', now), now).print).not.toEqual([]);
  expect(inMemory(send('ana', now - day - 1), now).print).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  isTallyKey,
  outdatedTallies,
  readTally,
  sumOf,
  tallyByDay,
  tallyKey,
} from '../../../../components/stored/memory/tally-days';

const today = new Date(2026, 10, 22, 9, 30);

test('days are those of the person’s own calendar', () => {
  expect(dayOf(today)).toBe('2026-11-22');
  expect(dayOf(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('the counts of all tabs are one day’s', () => {
  const stored = {
    [tallyKey('2026-11-22', 'a')]: { held: 2, passed: 1, changed: 0 },
    [tallyKey('2026-11-22', 'b')]: { held: 1, passed: 0, changed: 1 },
    [tallyKey('2026-11-20', 'a')]: { held: 4, passed: 0, changed: 0 },
    [tallyKey('2026-10-22', 'a')]: { held: 9, passed: 9, changed: 9 },
    sent_1: { held: 100 },
  };
  const days = tallyByDay(stored, today);
  expect(days.slice(-3)).toEqual([
    { day: '2026-11-20', tally: { held: 4, passed: 0, changed: 0 } },
    { day: '2026-11-21', tally: { held: 0, passed: 0, changed: 0 } },
    { day: '2026-11-22', tally: { held: 3, passed: 1, changed: 1 } },
  ]);
  expect(sumOf(days)).toEqual({ held: 7, passed: 1, changed: 1 });
  // Of the 30 days, 24 October is the first: the days before are not counted.
  expect(days).toHaveLength(30);
  expect(days[0]?.day).toBe('2026-10-24');
});

describe('what is forgotten', () => {
  test.each([
    ['day_2026-11-22_a', false],
    ['day_2026-11-23_a', false],
    ['day_2026-11-24_a', true],
    ['day_2026-10-24_a', false],
    ['day_2026-10-23_a', true],
    ['day_', true],
    ['day_yesterday_a', true],
    ['sent_1', false],
  ])('%s: %s', (key, isOld) => {
    expect(outdatedTallies([key], today)).toEqual(isOld ? [key] : []);
  });
});

test('whatever is stored, counts are small whole numbers', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      for (const count of Object.values(readTally(stored))) {
        expect(Number.isSafeInteger(count) && count >= 0 && count <= 10_000).toBe(true);
      }
    }),
  );
});

test('a key that is made is known again', () => {
  expect(isTallyKey(tallyKey(dayOf(today), 'abcd1234'))).toBe(true);
});

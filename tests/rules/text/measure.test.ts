import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../rules/text/measure';

describe('characters as people see them', () => {
  test.each([
    ['', 0],
    ['Hello', 5],
    ['日本語', 3],
    ['e\u0301', 1],
    ['👩‍💻🇫🇷❤️', 3],
    ['a\r\nb', 3],
    [`${'é '.repeat(200)}👍🏽`, 401],
    ['e\u0301'.repeat(1_000), 1_000],
    [`${'字'.repeat(1_000)}👨‍👩‍👧`, 1_001],
    ['😀'.repeat(300), 300],
    ['a😀b, ☝🏽 👍 ©', 10],
    ['👍🏽👍\u200d👍 ❤️‍🔥', 4],
    ['🇫🇷🇫', 2],
    // A piece for the segmenter ends within a character, and within a pair.
    ['e\u0301\u0302'.repeat(1_000), 1_000],
    [`e\u0301\u0302${'👍🏽'.repeat(400)}`, 401],
  ])('%#', (text, length) => {
    expect(measure(text).length).toBe(length);
    expect(measure(text, 2).end).toBe(
      Array.from(new Intl.Segmenter().segment(text))[2]?.index ?? text.length,
    );
  });

  test('the same as Intl.Segmenter, for any limit', () => {
    const unit = fc.constantFrom(
      ...'a字é😀',
      ' ',
      'e\u0301',
      '👩‍💻',
      '🇫🇷',
      '❤️',
      '\r\n',
      '각',
      'กำ',
      'สวัสดี',
      'ที่เ',
      '\u200B',
    );
    const text = fc.array(
      fc.tuple(unit, fc.integer({ min: 1, max: 40 })).map(([one, times]) => one.repeat(times)),
      { maxLength: 60, size: 'max' },
    );
    const read = fc.property(text, fc.nat(2_000), (parts, limit) => {
      const joined = parts.join('字字');
      const starts = Array.from(new Intl.Segmenter().segment(joined), ({ index }) => index);
      expect(measure(joined).length).toBe(starts.length);
      expect(measure(joined, limit).end).toBe(starts[limit] ?? joined.length);
    });
    fc.assert(read, { numRuns: 200, seed: 20_261_122, endOnFailure: true });
  });

  test('thousands of accents on one letter are counted in linear time', () => {
    expect(measure(`a${'\u0301'.repeat(1_000)}`).length).toBe(1);
    const { length } = measure(`a${'\u0301'.repeat(10_000)}`);
    expect(length).toBeGreaterThan(1);
    expect(length).toBeLessThan(100);
  });
});

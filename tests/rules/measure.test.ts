import { describe, expect, test } from 'vitest';
import { measure } from '../../rules/measure';

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
  ])('%#', (text, length) => {
    expect(measure(text).length).toBe(length);
    expect(measure(text, 2).end).toBe(
      Array.from(new Intl.Segmenter().segment(text))[2]?.index ?? text.length,
    );
  });

  test('a text made to hurt costs no more than its length', () => {
    expect(measure(`a${'\u0301'.repeat(10_000)}`).length).toBeLessThan(100);
  });
});

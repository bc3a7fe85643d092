import { describe, expect, test } from 'vitest';
import { bytesUpTo } from '../../../rules/text/utf8-bytes';

describe('how much of a text fits into some bytes of UTF-8', () => {
  test.each<[text: string, limit: number, expected: number]>([
    ['', 0, 0],
    ['abc', 3, 3],
    ['abc', 2, 2],
    ['да', 4, 2],
    ['да', 3, 1],
    ['文字', 6, 2],
    ['文字', 5, 1],
    ['🙂🙂', 8, 4],
    ['🙂🙂', 7, 2],
    ['a\ud83d', 4, 2],
    ['a\ud83d', 3, 1],
    ['a', 0, 0],
  ])('%j, %d bytes: %d', (text, limit, expected) => expect(bytesUpTo(text, limit)).toBe(expected));

  test('as the platform counts', () => {
    const text = 'aß文🙂\udc00'.repeat(20);
    for (let limit = 0; limit < 300; limit += 7) {
      const end = bytesUpTo(text, limit);
      const bytes = (to: number) => new TextEncoder().encode(text.slice(0, to)).length;
      expect(bytes(end)).toBeLessThanOrEqual(limit);
      if (end < text.length) {
        expect(bytes(end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1))).toBeGreaterThan(limit);
      }
    }
  });
});

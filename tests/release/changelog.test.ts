import { expect, test } from 'vitest';
import { read } from '../source';
import { cut, isLater, notesOf } from './changelog.mjs';

const text = `# Changelog

Newest first.

## Unreleased

- New.

## 1.0.1 – 2026-12-01

- Mended.

## 1.0.10 – 2026-11-30

- Other.
`;

test('a version’s notes end where the next begin', () => {
  expect(notesOf(text, '1.0.1')).toBe('- Mended.\n');
  expect(notesOf(text, '1.0.10')).toBe('- Other.\n');
  expect(notesOf(text, 'Unreleased')).toBe('- New.\n');
  expect(() => notesOf(text, '1.0')).toThrow('CHANGELOG.md says nothing of 1.0.');
});

test('cutting gives what is unreleased a version, and leaves a place for what comes', () => {
  const after = cut(text, '1.1.0', '2026-12-24');
  expect(after).toContain('## Unreleased\n\n## 1.1.0 – 2026-12-24\n\n- New.\n\n## 1.0.1');
  expect(notesOf(after, '1.1.0')).toBe('- New.\n');
  expect(() => cut(after, '1.2.0', '2026-12-25')).toThrow('nothing of Unreleased');
  expect(() => cut(text, '1.0.1', '2026-12-25')).toThrow('1.0.1 already');
});

test('the changelog itself can be cut', () => {
  expect(notesOf(cut(read('CHANGELOG.md'), '99.0.0', '2026-12-24'), '99.0.0')).toMatch(/^- /);
});

test.each([
  ['1.0.0', '0.1.0', true],
  ['0.1.1', '0.1.0', true],
  ['0.10.0', '0.9.9', true],
  ['0.1.0', '0.1.0', false],
  ['0.0.9', '0.1.0', false],
  ['1.0', '0.1.0', false],
  ['v1.0.0', '0.1.0', false],
  ['01.0.0', '0.1.0', false],
  ['1.0.0-beta', '0.1.0', false],
  ['', '0.1.0', false],
])('%s after %s: %s', (version, before, expected) => {
  expect(isLater(version, before)).toBe(expected);
});

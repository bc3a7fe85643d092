import { describe, expect, test } from 'vitest';
import {
  isEditOf,
  newRows,
  showsDraft,
} from '../../../entrypoints/dm.content/conversation/compare-rows';
import type { MessageRow } from '../../../entrypoints/dm.content/page/thread';

/** `<` is theirs, `>` ours; the id is never the same twice, as X makes rows anew. */
function rows(...lines: string[]): MessageRow[] {
  return lines.map((line) => ({
    id: crypto.randomUUID(),
    side: line.startsWith('>') ? 'ours' : 'theirs',
    text: line.slice(1),
    status: 'sent',
  }));
}

describe('rows that have come in', () => {
  test.each([
    ['nothing', ['<a', '>b'], ['<a', '>b'], []],
    ['one of theirs', ['<a', '>b'], ['<a', '>b', '<c'], ['c']],
    ['two', ['<a'], ['<a', '>b', '<c'], ['b', 'c']],
    ['the same words again', ['<a', '>b'], ['<a', '>b', '>b'], ['b']],
    [
      'the head unmounted meanwhile',
      ['<a', '>b', '<c', '>d', '<e'],
      ['<c', '>d', '<e', '>f'],
      ['f'],
    ],
    ['older ones above', ['>b', '<c'], ['<0', '<a', '>b', '<c'], []],
    ['another place of the list', ['<x', '<y'], ['<a', '<b', '<c'], []],
    ['a list that was empty: it may have been loading', [], ['<a'], []],
    ['a list that is empty now', ['<a'], [], []],
    ['the last one removed', ['<a', '>b'], ['<a'], []],
  ])('%s', (_, before, now, expected) => {
    expect(newRows(rows(...before), rows(...now)).map(({ text }) => text)).toEqual(expected);
  });
});

describe('a row shows the words of a draft', () => {
  test.each([
    ['>Hello Ana', ' Hello Ana ', true],
    ['>Hello\nAna', 'Hello Ana', true],
    ['>See acme.com/a… now', 'See https://acme.com/a-long-way now', true],
    ['>Thanks! 😀 Bye', 'Thanks! Bye', true],
    ['>Thanks! Bye', 'Thanks! 👍🏽🇫🇷 Bye', true],
    ['>Cafe\u0301', 'Caf\u00e9', true],
    ['>Hi Ana, bold and code', '**Hi** _Ana_, __bold__ and `code`', true],
    ['>**Hi** _Ana_', '**Hi** _Ana_', true],
    ['>one\ntwo', '- one\n- two', true],
    ['>one\ntwo', '1. one\n2) two', true],
    ['>Title\nsaid\ncode', '# Title\n> said\n```js\ncode\n```', true],
    ['>Title\nmore', 'Title\n=====\n\n---\nmore', true],
    ['>Block\nand block', 'Block\n\nand block\n', true],
    ['>our page, all of it', '[our page](https://acme.com/a), all of it', true],
    ['>[our page](https://acme.com/a)', '[our page](https://acme.com/a)', true],
    ['>ask @ana_b, #sale, 2 * 3', 'ask @ana_b, #sale, 2 * 3', true],
    ['>acme.com/a it is', 'http://acme.com/a it is', true],
    ['>Hello Ben', 'Hello Ana', false],
    ['>Hello Ben', '**Hello** Ana', false],
    ['>one', '- one\n- two', false],
    ['>?', '!', false],
    ['<Hello Ana', 'Hello Ana', false],
  ])('%j for %j: %s', (row, draft, expected) => {
    const [shown] = rows(row);
    expect(shown && showsDraft(shown, draft)).toBe(expected);
  });
});

describe('a field that was filled without typing edits a row', () => {
  test.each([
    ['>Hello Ana', 'Hello Ana', true],
    ['>See acme.com/a… now', 'See https://acme.com/a-long-way now', true],
    ['>acme.com/a…', 'https://acme.com/another', false],
    ['>Hi Ana', '**Hi** Ana', true],
    ['>👍', '👍', true],
    ['>👍', '🙂', false],
    ['<Hello Ana', 'Hello Ana', false],
  ])('%j, %j: %s', (row, draft, expected) => {
    const [shown] = rows(row);
    expect(shown && isEditOf(shown, draft)).toBe(expected);
  });
});

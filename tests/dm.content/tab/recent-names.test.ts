import { describe, expect, test } from 'vitest';
import { RecentNames } from '../../../entrypoints/dm.content/tab/recent-names';

const minute = 60_000;

describe('names of chats that were open before', () => {
  test('are those of other chats, the latest first', () => {
    const names = new RecentNames();
    names.enter('1', 'Sarah', 0);
    names.enter('2', 'Ben', minute);
    names.enter('3', 'Ana', 2 * minute);
    expect(names.others('3', 3 * minute)).toEqual(['Ben', 'Sarah']);
    expect(names.others('1', 3 * minute)).toEqual(['Ana', 'Ben']);
  });

  test('count from when the chat was left, however long it was open', () => {
    const names = new RecentNames();
    names.enter('1', 'Sarah', 0);
    // The next chat is asked about before it is noted.
    expect(names.others('2', 61 * minute)).toEqual(['Sarah']);
    names.enter('2', 'Ben', 61 * minute);
    expect(names.others('2', 120 * minute)).toEqual(['Sarah']);
    expect(names.others('2', 121 * minute)).toEqual([]);
  });

  test('count from when the composer was gone, where no chat came after', () => {
    const names = new RecentNames();
    names.enter('1', 'Sarah', 0);
    names.leave(minute);
    names.leave(30 * minute);
    expect(names.others('2', 60 * minute)).toEqual(['Sarah']);
    expect(names.others('2', 61 * minute)).toEqual([]);
  });

  test('a chat that is noted again is still open', () => {
    const names = new RecentNames();
    names.enter('1', 'Sarah', 0);
    names.enter('1', 'Sarah Connor', 70 * minute);
    expect(names.others('2', 131 * minute)).toEqual(['Sarah Connor']);
  });
});

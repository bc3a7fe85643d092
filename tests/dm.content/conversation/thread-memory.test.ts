import { describe, expect, test } from 'vitest';
import {
  addSeen,
  factsOf,
  nothingSeen,
} from '../../../entrypoints/dm.content/conversation/thread-memory';
import type { MessageRow, Thread } from '../../../entrypoints/dm.content/page/thread';

/** `<` is theirs, `>` ours, `?` of nobody known; `>~` is still on its way, `>!` has failed. */
function rowOf(line: string): MessageRow {
  const [, mark = '', status = '', text = ''] = /^([<>?])([~!]?)(.*)$/.exec(line) ?? [];
  const side = ({ '<': 'theirs', '>': 'ours' } as const)[mark] ?? 'unknown';
  const told = ({ '~': 'pending', '!': 'failed' } as const)[status] ?? 'sent';
  return { id: `id of ${text}`, side, text, status: told };
}

/** A thread with one person, at its end; what is read of it beside its rows. */
function threadOf(lines: string[], about: Partial<Thread> = {}): Thread {
  return {
    id: '111-222',
    isGroup: false,
    others: null,
    partnerHandle: 'ana',
    partnerName: 'Ana',
    rows: lines.map(rowOf),
    isBusy: false,
    hasStart: false,
    startHandle: null,
    hasEnd: true,
    scroller: { scrollHeight: 2000, clientHeight: 500 } as HTMLElement,
    ...about,
  };
}

/** As a list is where something round it has no height, or is not displayed. */
const hidden = { scroller: { scrollHeight: 0, clientHeight: 0 } as HTMLElement };
const fitting = { scroller: { scrollHeight: 400, clientHeight: 500 } as HTMLElement };

/** What is known after each reading; the start has settled where a reading says so. */
function facts(...readings: [lines: string[], about?: Partial<Thread> & { settles?: true }][]) {
  const seen = nothingSeen('111-222');
  let thread = threadOf([]);
  for (const [lines, { settles, ...about } = {}] of readings) {
    thread = threadOf(lines, about);
    addSeen(seen, thread);
    // Its caller waits 300 ms for that, and looks again.
    if (settles && seen.start) {
      seen.startSettled = true;
      addSeen(seen, thread);
    }
  }
  return factsOf(seen, thread);
}

describe('what a thread shows', () => {
  test.each<[title: string, lines: string[], expected: object]>([
    ['nothing', [], { sent: 0, received: 0, sentSince: 0, lastReceived: '' }],
    ['one of ours', ['>Hello'], { sent: 1, received: 0, sentSince: 0 }],
    ['an answer', ['>Hello', '<Hi'], { sent: 1, received: 1, sentSince: 0, lastReceived: 'Hi' }],
    ['more since', ['<Hi', '>One', '>Two'], { sent: 2, received: 1, sentSince: 2 }],
    ['the last of several', ['<One', '>Yes', '<Two'], { received: 2, lastReceived: 'Two' }],
    [
      'what we wrote last',
      ['>1', '>2', '<Hi', '>3', '>', '>4', '>5', '>6', '>!7'],
      { lastSent: ['2', '3', '4', '5', '6'] },
    ],
    ['one on its way', ['>~Hello'], { sent: 1 }],
    ['one that has failed', ['>!Hello'], { sent: 0 }],
    ['a row of nobody known', ['?Hello', '<Hi'], { sent: 0, received: 1 }],
  ])('%s', (_, lines, expected) => {
    expect(facts([lines])).toMatchObject(expected);
  });

  test('one person, a group whose header counts, a group whose header does not', () => {
    const of = (about: Partial<Thread>) => factsOf(nothingSeen(''), threadOf([], about));
    expect(of({})).toMatchObject({ recipients: 1, partnerName: 'Ana' });
    expect(of({ isGroup: true, others: 5 })).toMatchObject({ recipients: 5 });
    expect(of({ isGroup: true })).toMatchObject({ recipients: 0 });
    expect(of({ isGroup: true })).not.toHaveProperty('partnerName');
    expect(of({ partnerName: null })).not.toHaveProperty('partnerName');
  });
});

describe('what was seen stays known', () => {
  test('when its rows leave the page', () => {
    const scrolled = { hasEnd: false };
    const known = facts([['>One', '<Hi', '>Two']], [['>One'], scrolled]);
    expect(known).toMatchObject({ sent: 2, received: 1, sentSince: 1, lastReceived: 'Hi' });
  });

  test('but one on its way counts only while it is there', () => {
    expect(facts([['>~Hello']], [['>!Hello']])).toMatchObject({ sent: 0 });
  });

  test('further up, what is mounted last is not their last word', () => {
    const known = facts([['<New']], [['<Old'], { hasEnd: false }]);
    expect(known).toMatchObject({ lastReceived: 'New' });
  });
});

describe('the beginning', () => {
  test.each<[string, Parameters<typeof facts>, boolean]>([
    ['a list that scrolls', [[['>Hi'], { settles: true }]], false],
    ['a list that has nothing to scroll', [[['>Hi'], { ...fitting, settles: true }]], true],
    ['a list that is not shown', [[['>Hi'], { ...hidden, settles: true }]], false],
    ['the card that starts a thread', [[['>Hi'], { hasStart: true, settles: true }]], true],
    ['for less than 300 ms', [[['>Hi'], { hasStart: true }]], false],
    ['a list that is still loading', [[[], { ...fitting, isBusy: true, settles: true }]], false],
    [
      'once sure, wherever it is scrolled to',
      [[['>Hi'], { hasStart: true, settles: true }], [['<New']]],
      true,
    ],
    [
      'an empty list that was only about to load',
      [[[], { ...fitting, settles: true }], [['<New', '>Yes']]],
      false,
    ],
    ['no list at all', [[['>Hi'], { scroller: null, settles: true }]], false],
    ['where a row is of nobody known', [[['?Hi'], { ...fitting, settles: true }]], false],
  ])('%s', (_, readings, expected) => {
    expect(facts(...readings).beginning).toBe(expected);
  });
});

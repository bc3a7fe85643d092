// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';
import { trackConversation } from '../../../entrypoints/dm.content/conversation/open-conversation';
import type { MessageRow, Thread } from '../../../entrypoints/dm.content/page/thread';
import type { LastShown } from '../../../entrypoints/dm.content/tab/tab-state';

afterEach(() => vi.useRealTimers());

const rowOf = (id: string): MessageRow => ({ id, side: 'theirs', status: 'sent', text: id });
const chat = (id: string, handle: string, ...rows: string[]): Thread => ({
  id,
  isGroup: false,
  others: null,
  partnerHandle: handle,
  partnerName: handle,
  rows: rows.map(rowOf),
  isBusy: false,
  hasStart: false,
  startHandle: null,
  hasEnd: true,
  scroller: null,
});
const ana = chat('111-222', 'ana', 'a1', 'a2');
const ben = chat('111-444', 'ben', 'b1');

/** One composer after the other, each made for what the page shows then. */
function tabOf() {
  const tab: { lastShown: LastShown | null } = { lastShown: null };
  let lifetime: AbortController | null = null;
  return (thread: Thread) => {
    lifetime?.abort();
    const ending = new AbortController();
    lifetime = ending;
    let shown = thread;
    const editor = document.createElement('textarea');
    const composer = {
      adapter: {
        readThread: () => shown,
        anchor: () => null,
        pane: () => null,
        observedAttributes: ['class'],
      },
      editor,
      text: signal(''),
      refresh() {},
    } as unknown as Composer;
    const { open, mounted, refresh } = trackConversation(composer, tab, ending.signal);
    const read = () => ({
      person: open.peek().isPersonKnown ? open.peek().partnerHandle : '?',
      rows: mounted.peek().rows.map(({ id }) => id),
      received: open.peek().facts.received,
    });
    const names = () => [open.peek().partnerName, open.peek().facts.partnerName, open.peek().key];
    return {
      read,
      names,
      leave: () => ending.abort(),
      show(next: Thread) {
        shown = next;
        refresh();
        return read();
      },
    };
  };
}

describe('a composer that X makes anew', () => {
  const known = { person: 'ana', rows: ['a1', 'a2'], received: 2 };

  test('in the same chat', () => {
    const make = tabOf();
    expect(make(ana).read()).toEqual(known);
    expect(make(ana).read()).toEqual(known);
  });

  test('for another chat, of which only the address is there yet', () => {
    const make = tabOf();
    make(ana);
    const box = make({ ...ana, id: ben.id });
    expect(box.read()).toEqual({ person: '?', rows: [], received: 0 });
    expect(box.show({ ...ben, partnerHandle: 'ana', partnerName: 'ana' })).toEqual({
      person: '?',
      rows: ['b1'],
      received: 1,
    });
    expect(box.show(ben)).toEqual({ person: 'ben', rows: ['b1'], received: 1 });
  });

  test('for another chat that is there as a whole', () => {
    const make = tabOf();
    make(ana);
    expect(make(ben).read()).toEqual({ person: 'ben', rows: ['b1'], received: 1 });
  });

  test('long after the last one: what it shows is its own', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const make = tabOf();
    make(ana).read();
    make(ana).leave();
    vi.advanceTimersByTime(2000);
    expect(make({ ...ana, id: ben.id }).read()).toEqual(known);
  });
});

test.each([
  ['Ana', 'Ana'],
  ['x'.repeat(100_000), 'x'.repeat(60)],
  ['😀'.repeat(1_000), '😀'.repeat(60)],
])('of a name as the page has it, no more is kept than anybody reads', (name, kept) => {
  const nameless = { ...ana, id: null, partnerHandle: null, partnerName: name };
  expect(tabOf()(nameless).names()).toEqual([kept, kept, kept]);
});

import { batch, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Mounted } from '../../../entrypoints/dm.content/conversation/compare-rows';
import type { OpenConversation } from '../../../entrypoints/dm.content/conversation/open-conversation';
import { trackForeignDetails } from '../../../entrypoints/dm.content/draft/foreign-details';
import { SeenDetails } from '../../../entrypoints/dm.content/tab/seen-details';

const minute = 60_000;
const start = new Date(2026, 10, 28, 12).getTime();
beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A tab in which chats are opened one after the other, `''` has no name; `<` is theirs, `>` ours. */
function tab(ownTexts: string[] = []) {
  const open = signal({ key: '', visit: 0, isPersonKnown: false } as OpenConversation);
  const mounted = signal<Mounted>({ rows: [], hasEnd: true });
  const now = signal(start);
  const facts = trackForeignDetails({
    open,
    mounted,
    seen: new SeenDetails(),
    ownTexts: signal(ownTexts),
    minute: now,
    signal: new AbortController().signal,
  });
  return {
    enter(handle: string, ...lines: string[]) {
      const rows = lines.map((line) => ({
        id: '',
        side: line.startsWith('<') ? ('theirs' as const) : ('ours' as const),
        text: line.slice(1),
        status: 'sent' as const,
      }));
      batch(() => {
        const visit = open.peek().visit + 1;
        const facts = {};
        open.value = {
          key: handle && `@${handle}`,
          visit,
          isPersonKnown: true,
          partnerHandle: handle || null,
          partnerName: null,
          isGroup: false,
          facts,
        };
        mounted.value = { rows, hasEnd: true };
      });
      return facts.value;
    },
    later(minutes: number) {
      vi.setSystemTime(start + minutes * minute);
      now.value = start + minutes * minute;
      return facts.value;
    },
  };
}

const ana = '<I am ana@x.org, order 482193';
const anas = { details: [], foreignDetails: ['ana@x.org', '482193'] };

test('what someone wrote in one chat is foreign in the next, for an hour after it was left', () => {
  const { enter, later } = tab();
  expect(enter('ana', ana)).toEqual({});
  later(30);
  expect(enter('ben', '<Hi')).toEqual(anas);
  expect(later(89)).toEqual(anas);
  expect(later(90)).toEqual({});
});

test('a chat without a name may be the very chat, and what it shows is nobody’s', () => {
  const { enter } = tab();
  enter('ana', ana);
  expect(enter('', '<Hi, zoe@x.org')).toEqual({});
  expect(enter('ben', '<Hi')).toEqual(anas);
});

test('back in its chat it is not, and the other’s is', () => {
  const { enter } = tab();
  enter('ana', ana);
  enter('ben', '<ben@x.org');
  expect(enter('ana', ana)).toEqual({
    details: ['ana@x.org', '482193'],
    foreignDetails: ['ben@x.org'],
  });
});

test('what we wrote in any chat, or keep in a template, is nobody’s', () => {
  const { enter } = tab(['Write to ana@x.org']);
  enter('ana', ana, '>Thanks, 482193 it is');
  expect(enter('ben', '<Hi')).toEqual({});
});

test('another tab knows nothing of it', () => {
  tab().enter('ana', ana);
  expect(tab().enter('ben', '<Hi')).toEqual({});
});

test('nothing is noted in private windows', () => {
  vi.spyOn(browser, 'extension', 'get').mockReturnValue({
    inIncognitoContext: true,
  } as typeof browser.extension);
  const { enter } = tab();
  enter('ana', ana);
  expect(enter('ben', '<Hi')).toEqual({});
});

import { expect, test } from 'vitest';
import {
  isHistoryKey,
  outdatedKeys,
  readAsked,
  readSend,
  type Send,
  sendKey,
} from '../../../../components/stored/memory/history-entries';

const day = 24 * 60 * 60 * 1000;
const now = 1_790_000_000_000;
const send: Send = { to: 'a', at: now, isFirst: true, print: [1, 2] };

test('two sends of the same moment have keys of their own', () => {
  const keys = new Set(Array.from({ length: 200 }, () => sendKey(send)));
  expect(keys.size).toBe(200);
  for (const key of keys) expect(isHistoryKey(key)).toBe(true);
});

test.each([
  ['whole', 'sent_1', send, send],
  ['without a print', 'sent_1', { ...send, print: 'x' }, { ...send, print: [] }],
  ['with a print of anything', 'sent_1', { ...send, print: [1, 'a', null, 2] }, send],
  ['with no date', 'sent_1', { ...send, at: 'today' }, null],
  ['with no conversation', 'sent_1', { ...send, to: 7 }, null],
  ['nothing', 'sent_1', null, null],
  ['a word', 'sent_1', 'sent', null],
  ['another key', 'salt', send, null],
])('a stored send, %s', (_, key, stored, expected) => {
  expect(readSend(key, stored)).toEqual(expected);
});

test('a print is cut to what a fingerprint can have', () => {
  const print = Array.from({ length: 1000 }, (_, at) => at);
  expect(readSend('sent_1', { ...send, print })?.print).toHaveLength(64);
  expect(readAsked('asked_1', { print, until: now })?.print).toHaveLength(64);
});

test('what is too old, unreadable, from the future or asked for yesterday is forgotten', () => {
  const stored = {
    salt: 'x',
    sent_now: send,
    sent_month: { ...send, at: now - 30 * day },
    sent_old: { ...send, at: now - 30 * day - 1 },
    sent_future: { ...send, at: now + 2 * day },
    sent_broken: 1,
    asked_today: { print: [1], until: now + 1 },
    asked_over: { print: [1], until: now },
    asked_broken: {},
    optout_a: now - 400 * day,
  };
  expect(outdatedKeys(stored, now).sort()).toEqual(
    ['asked_broken', 'asked_over', 'sent_broken', 'sent_future', 'sent_old'].sort(),
  );
});

test('at most 5,000 are kept, the newest', () => {
  const stored = Object.fromEntries(
    Array.from({ length: 5003 }, (_, at) => [`sent_${at}`, { ...send, at: now - at }]),
  );
  expect(outdatedKeys(stored, now).sort()).toEqual(['sent_5000', 'sent_5001', 'sent_5002']);
});

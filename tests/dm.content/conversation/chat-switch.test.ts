import { describe, expect, test } from 'vitest';
import { ChatSwitch } from '../../../entrypoints/dm.content/conversation/chat-switch';
import type { MessageRow, Thread } from '../../../entrypoints/dm.content/page/thread';

const lists = ['one', 'two', 'three'].map(() => ({}) as HTMLElement);

/** What the page shows at a moment: address, header, rows (`a1` is a message of chat a) and list. */
interface Shown {
  at?: number;
  /** With this reading, another chat is open. */
  other?: true;
  id?: string | null;
  header?: string | null;
  name?: string;
  rows?: string;
  list?: number;
  card?: string;
  busy?: true;
}

function threadOf(shown: Shown): Thread {
  const { id = 'a', header = 'ana', name = header ?? 'Team', rows = '', list = 0, card } = shown;
  const isNamed = !rows.startsWith('=');
  return {
    id,
    isGroup: header === null,
    others: null,
    partnerHandle: header,
    partnerName: name,
    rows: rows
      .split(' ')
      .filter(Boolean)
      .map((text): MessageRow => ({ id: isNamed ? text : '', side: 'ours', status: 'sent', text })),
    isBusy: shown.busy ?? false,
    hasStart: card !== undefined,
    startHandle: card ?? null,
    hasEnd: true,
    scroller: lists[list] ?? null,
  };
}

/** What is believed after the last reading: the person, and the rows; `…` for those of a list that waits. */
function believed(readings: Shown[]): [string, string] {
  const chats = new ChatSwitch();
  let said: [string, string] = ['', ''];
  for (const shown of readings) {
    const { thread, isPersonKnown } = chats.take(
      threadOf(shown),
      shown.other ?? false,
      shown.at ?? 0,
    );
    const rows = thread.rows.map(({ text }) => text).join(' ');
    said = [
      isPersonKnown ? (thread.partnerHandle ?? thread.partnerName ?? '') : '?',
      thread.isBusy ? '…' : rows,
    ];
    if (!isPersonKnown) expect([thread.partnerHandle, thread.partnerName]).toEqual([null, null]);
    if (thread.isBusy) expect([thread.rows, thread.hasStart]).toEqual([[], false]);
  }
  return said;
}

const ana: Shown = { rows: 'a1 a2', card: 'ana' };
const ben = { id: 'b', header: 'ben', rows: 'b1', card: 'ben' };
const toBen: Shown = { ...ana, id: 'b', other: true };

describe('a chat with an address', () => {
  test.each<[string, [string, string], Shown[]]>([
    ['that is open', ['ana', 'a1 a2'], [ana]],
    ['with another message', ['ana', 'a1 a2 a3'], [ana, { ...ana, rows: 'a1 a2 a3' }]],
    ['whose list was made anew', ['ana', 'a1 a2'], [ana, { ...ana, list: 1 }]],
    ['opened all at once', ['ben', 'b1'], [ana, { ...ben, other: true }]],
    ['only its address yet', ['?', '…'], [ana, toBen]],
    ['its address for long', ['?', '…'], [ana, toBen, { ...toBen, at: 9000 }]],
    ['its header yet', ['ben', '…'], [ana, toBen, { ...toBen, header: 'ben', at: 9000 }]],
    ['its messages yet', ['?', 'b1'], [ana, toBen, { ...ben, header: 'ana' }]],
    ['its messages among the old', ['?', '…'], [ana, toBen, { ...toBen, rows: 'a2 b1' }]],
    ['then all of it', ['ben', 'b1'], [ana, toBen, { ...ben, header: 'ana' }, ben]],
    ['and back', ['?', '…'], [ana, { ...ben, other: true }, { ...ben, id: 'a', other: true }]],
    ['with no header for a moment', ['', '…'], [ana, { ...toBen, header: null, name: '' }]],
  ])('%s', (_, expected, readings) => expect(believed(readings)).toEqual(expected));
});

describe('a chat without messages after another without', () => {
  const empty = { ...ana, rows: '' };
  const next: Shown = { ...ben, rows: '' };
  const opened: Shown = { ...next, other: true };
  test.each<[string, [string, string], Shown[]]>([
    ['its own card', ['ben', ''], [empty, opened]],
    ['the last card', ['ben', '…'], [empty, { ...opened, card: 'ana' }]],
    ['a card that names nobody', ['ben', '…'], [empty, { ...opened, card: '' }]],
    ['another list', ['ben', ''], [empty, { ...opened, card: '', list: 1 }]],
    ['for two seconds', ['ben', ''], [empty, { ...opened, card: '' }, { ...next, at: 2000 }]],
  ])('%s', (_, expected, readings) => expect(believed(readings)).toEqual(expected));
});

test('two groups of one name are told apart by time', () => {
  const group = { id: 'g1', header: null, rows: 'a1' };
  const other: Shown = { id: 'g2', header: null, rows: 'b1' };
  expect(believed([group, { ...other, other: true }])).toEqual(['?', 'b1']);
  expect(believed([group, { ...other, other: true }, { ...other, at: 2000 }])).toEqual([
    'Team',
    'b1',
  ]);
});

describe('messages without ids', () => {
  const old: Shown = { rows: '= Hi Yes' };
  test.each<[string, [string, string], string]>([
    ['the same', ['ben', '…'], '= Hi Yes'],
    ['some of them', ['ben', '…'], '= Yes'],
    ['others', ['ben', '= Hi No'], '= Hi No'],
  ])('%s', (_, expected, rows) => {
    expect(believed([old, { id: 'b', header: 'ben', rows, other: true }])).toEqual(expected);
  });
});

describe('the docked chat, which only its header names', () => {
  const docked = { ...ana, id: null };
  const other: Shown = { ...ben, id: null, list: 2 };
  const busy: Shown = { id: null, list: 1, busy: true };
  test.each<[string, [string, string], Shown[]]>([
    ['opened all at once', ['ben', 'b1'], [docked, { ...other, other: true }]],
    ['its header first', ['ben', '…'], [docked, { ...docked, header: 'ben', other: true }]],
    ['its list first', ['?', '…'], [docked, busy]],
    ['its messages first', ['?', 'b1'], [docked, busy, { ...other, header: 'ana' }]],
    [
      'then its header',
      ['ben', 'b1'],
      [docked, busy, { ...other, header: 'ana' }, { ...other, other: true, at: 160 }],
    ],
    [
      'the same chat with a new list',
      ['ana', 'a1'],
      [docked, { ...docked, rows: 'a1', list: 1 }, { ...docked, rows: 'a1', list: 1, at: 300 }],
    ],
  ])('%s', (_, expected, readings) => expect(believed(readings)).toEqual(expected));
});

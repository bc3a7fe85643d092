import { batch, signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';
import { type DraftEvents, watchDraftLife } from '../../../entrypoints/dm.content/draft/draft-life';
import type { MessageRow } from '../../../entrypoints/dm.content/page/thread';

/** What the field holds after each step, and how it came there. */
interface Step {
  /** The conversation that is open from this step on. */
  chat?: string;
  /** A better name of the chat that is open. */
  named?: string;
  typed?: string;
  pasted?: string;
  /** X wrote it itself: an edit, a draft put back, the clearing after a send. */
  byX?: string;
  /** What is told of this step. */
  told: string[];
}

const ours = (text: string): MessageRow => ({ id: '1', side: 'ours', status: 'sent', text });

function follow(rows: MessageRow[] = []) {
  const lifetime = new AbortController();
  const text = signal('');
  const open = signal({ key: '@ana', visit: 0 });
  const told: string[] = [];
  let lastPaste: Composer['lastPaste'] = null;
  const composer = {
    text,
    isTyped: false,
    get lastPaste() {
      return lastPaste;
    },
  } as Composer;
  const life = watchDraftLife({
    composer,
    open,
    mounted: signal({ rows, hasEnd: true }),
    signal: lifetime.signal,
  });
  for (const event of ['begun', 'emptied', 'left'] satisfies (keyof DraftEvents)[]) {
    life.on(event, (detail) => told.push(`${event} ${detail.conversation}`));
  }
  const take = ({ chat, named, typed, pasted, byX }: Step) => {
    batch(() => {
      if (pasted !== undefined) lastPaste = { text: pasted, at: 0 };
      composer.isTyped = typed !== undefined;
      if (chat !== undefined) open.value = { key: chat, visit: open.peek().visit + 1 };
      if (named !== undefined) open.value = { ...open.peek(), key: named };
      text.value = typed ?? pasted ?? byX ?? text.peek();
    });
    return told.splice(0);
  };
  return { life, take, end: () => lifetime.abort() };
}

const lives: Record<string, Step[]> = {
  'typed, sent, and the next one typed': [
    { typed: 'H', told: ['begun @ana'] },
    { typed: 'Hi', told: [] },
    { byX: '', told: ['emptied @ana'] },
    { typed: 'T', told: ['begun @ana'] },
  ],
  'pasted into an empty field': [{ pasted: 'Hi Ana', told: ['begun @ana'] }],
  'in a chat that gets its id while it is written': [
    { typed: 'H', told: ['begun @ana'] },
    { named: '111-222', told: [] },
    { typed: 'Hi', told: [] },
    { byX: '', told: ['emptied 111-222'] },
  ],
  'deleted by hand': [
    { typed: 'H', told: ['begun @ana'] },
    { typed: '', told: ['emptied @ana'] },
  ],
  'left behind in another chat, whose field is empty': [
    { typed: 'Hi', told: ['begun @ana'] },
    { chat: '@ben', byX: '', told: ['left @ana'] },
    { typed: 'H', told: ['begun @ben'] },
  ],
  'left behind, and put back by X on coming back': [
    { typed: 'Hi Ana', told: ['begun @ana'] },
    { chat: '@ben', byX: '', told: ['left @ana'] },
    { chat: '@ana', byX: 'Hi Ana', told: ['left @ben'] },
    { typed: 'Hi Ana!', told: [] },
  ],
  'put back later than the chat is opened: nobody began a new one': [
    { chat: '@ben', told: ['left @ana'] },
    { byX: 'Hi Ben', told: [] },
  ],
};

describe('what is told of a draft', () => {
  test.each(Object.entries(lives))('%s', (_, steps) => {
    const { take, end } = follow();
    for (const step of steps) expect(take(step)).toEqual(step.told);
    end();
    expect(take({ typed: 'after the end', told: [] })).toEqual([]);
  });
});

test('what is remembered of a draft is gone with it, and only then', () => {
  const { life, take } = follow();
  const note = life.perDraft('none');
  const write = (step: Omit<Step, 'told'>) => {
    take({ ...step, told: [] });
    return note.peek();
  };
  note.value = 'of an empty field';
  expect(write({ typed: 'Hi' })).toBe('of an empty field');
  expect(write({ typed: 'Hi Ana' })).toBe('of an empty field');
  expect(write({ byX: '' })).toBe('none');
  note.value = 'of the next';
  expect(write({ chat: '@ben' })).toBe('none');
});

describe('a field that holds a message which is being edited', () => {
  const rows = [ours('See you at noon'), ours('Our shop: acme.com/shop…')];
  const cases: [string, boolean, Step[]][] = [
    ['filled by X with the text of a row of ours', true, [{ byX: 'See you at noon', told: [] }]],
    [
      'a row that shows a link in its short form',
      true,
      [{ byX: 'Our shop: https://acme.com/shop/summer', told: [] }],
    ],
    [
      'and then typed into',
      true,
      [
        { byX: 'See you at noon', told: [] },
        { typed: 'See you at one', told: [] },
      ],
    ],
    ['typed like a row of ours', false, [{ typed: 'See you at noon', told: [] }]],
    ['pasted like a row of ours', false, [{ pasted: 'See you at noon', told: [] }]],
    ['filled with other words', false, [{ byX: 'A draft from yesterday', told: [] }]],
    [
      'emptied after the edit',
      false,
      [
        { byX: 'See you at noon', told: [] },
        { byX: '', told: [] },
      ],
    ],
    [
      'the draft from before the edit put back in one step',
      false,
      [
        { typed: 'Hi Ana, thanks for', told: [] },
        { byX: 'See you at noon', told: [] },
        { byX: 'Hi Ana, thanks for', told: [] },
      ],
    ],
    [
      'the same, which goes on where the message ends',
      false,
      [
        { typed: 'See you at noon, Ana', told: [] },
        { byX: 'See you at noon', told: [] },
        { byX: 'See you at noon, Ana', told: [] },
      ],
    ],
    [
      'the same by one sign shorter',
      false,
      [
        { typed: 'See you at noo', told: [] },
        { byX: 'See you at noon', told: [] },
        { byX: 'See you at noo', told: [] },
      ],
    ],
    [
      'begun right after a key, in a field that was emptied by it',
      true,
      [
        { typed: 'H', told: [] },
        { typed: '', told: [] },
        { byX: 'See you at noon', told: [] },
      ],
    ],
    [
      'with a mention and an emoji that X puts in',
      true,
      [
        { byX: 'See you at noon', told: [] },
        { typed: 'See you at noon @an', told: [] },
        { byX: 'See you at noon @ana ', told: [] },
        { byX: 'See you 🙂 at noon @ana ', told: [] },
      ],
    ],
    [
      'left for the draft of another time, which X puts back',
      false,
      [
        { byX: 'See you at noon', told: [] },
        { byX: 'Some other words', told: [] },
      ],
    ],
    [
      'a draft like a row of ours, to which X adds an emoji',
      false,
      [
        { typed: 'See you at noon', told: [] },
        { byX: 'See you at noon🙂', told: [] },
      ],
    ],
    [
      'a draft that the message begins with, set aside for it',
      true,
      [
        { typed: 'See you', told: [] },
        { byX: 'See you at noon', told: [] },
      ],
    ],
    [
      'left for another chat',
      false,
      [
        { byX: 'See you at noon', told: [] },
        { chat: '@ben', byX: 'Hi', told: [] },
      ],
    ],
  ];
  test.each(cases)('%s: %s', (_, expected, steps) => {
    const { life, take } = follow(rows);
    for (const step of steps) take(step);
    expect(life.isEdit.peek()).toBe(expected);
  });
});

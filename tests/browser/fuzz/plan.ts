/** What is done next. `which` is from 0 to 1. `isSeen`: its outcome is looked at before it goes on. */
export type Step = { isSeen: boolean } & (
  | { act: 'type' | 'insert'; words: string }
  | { act: 'line' | 'start' | 'selectAll' }
  | { act: 'move' | 'delete'; direction: -1 | 1; times: number }
  /** Takes the suggestion that the lot falls on, if there is one, and may take it back. */
  | { act: 'suggest'; which: number; isUndone: boolean }
  /** `isMeant`: a message that is held is sent by a second press. */
  | { act: 'enter'; isMeant: boolean }
);

const typed = ['a', 'hi ', 'é', '. ', 'x'];
const inserted = [
  'Dear {name}, ',
  'https://evil.org/p ',
  'http://acme.com/a ',
  'bit.ly/abc ',
  'we are here 😀 ',
  'https://acme.com/b ',
  '[Company]',
];
const acts = [
  'type',
  'type',
  'insert',
  'insert',
  'insert',
  'line',
  'move',
  'move',
  'start',
  'delete',
  'selectAll',
  'suggest',
  'enter',
] as const;

/** What a person does in a message box: always the same for the same seed, whatever comes of it. */
export function planOf(seed: number): Step[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const step = (act: Step['act']): Step => {
    const isSeen = random() < 0.4;
    switch (act) {
      case 'type':
        return { act, isSeen, words: pick(typed) };
      case 'insert':
        return { act, isSeen, words: pick(inserted) };
      case 'move':
        return {
          act,
          isSeen,
          direction: pick([-1, -1, 1] as const),
          times: 1 + Math.floor(random() * 4),
        };
      case 'delete':
        return { act, isSeen, direction: pick([-1, -1, 1] as const), times: 1 };
      case 'suggest':
        return { act, isSeen, which: random(), isUndone: random() < 0.5 };
      case 'enter':
        return { act, isSeen, isMeant: random() < 0.12 };
      default:
        return { act, isSeen };
    }
  };
  const others = 3 + Math.floor(random() * 5);
  return [step('insert'), ...Array.from({ length: others }, () => step(pick(acts)))];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

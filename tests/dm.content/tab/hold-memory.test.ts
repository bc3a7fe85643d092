import { expect, test } from 'vitest';
import { Holds, type Reason } from '../../../entrypoints/dm.content/tab/hold-memory';

const words = (key: string): Reason => ({ key });
const person: Reason = { key: 'personal-account', holdsOncePer: 'conversation' };

/** Presses in turn, each with what stands against it, and what becomes of it. */
const stories: [string, [reasons: Reason[], decision: string][]][] = [
  [
    'the second press of the same passes',
    [
      [[words('a')], 'hold'],
      [[words('a')], 'pass'],
    ],
  ],
  [
    'a subset of what was held passes',
    [
      [[words('a'), words('b')], 'hold'],
      [[words('b')], 'pass'],
    ],
  ],
  [
    'anything new is held, and what was held before is not asked again',
    [
      [[words('a')], 'hold'],
      [[words('b')], 'hold'],
      [[words('a'), words('b')], 'pass'],
    ],
  ],
  ['nothing to say passes', [[[], 'pass']]],
  [
    'what concerns the person is held once',
    [
      [[person], 'hold'],
      [[person], 'pass'],
      [[person], 'pass'],
      [[person, words('a')], 'hold'],
      [[words('a')], 'pass'],
    ],
  ],
];

test.each(stories)('%s', (_, presses) => {
  const holds = new Holds();
  for (const [reasons, decision] of presses) expect(holds.press('ana', reasons)).toBe(decision);
});

test('conversations are kept apart', () => {
  const holds = new Holds();
  expect(holds.press('ana', [words('a')])).toBe('hold');
  expect(holds.press('ben', [words('a')])).toBe('hold');
  expect(holds.press('ana', [words('a')])).toBe('pass');
});

test('the next draft starts afresh, but for what concerns the person', () => {
  const holds = new Holds();
  holds.press('ana', [words('a'), person]);
  holds.press('ana', [words('a'), person]);
  holds.forgetDraft('ana');
  expect(holds.press('ana', [person])).toBe('pass');
  expect(holds.press('ana', [words('a')])).toBe('hold');
});

test('when they write again, what holds once for each answer holds again', () => {
  const holds = new Holds();
  const optedOut: Reason = { key: 'opted-out', holdsOncePer: 'answer' };
  holds.press('ana', [optedOut, person]);
  holds.press('ana', [optedOut, person]);
  holds.forgetDraft('ana');
  expect(holds.press('ana', [optedOut, person])).toBe('pass');
  holds.forgetAnswer('ana');
  expect(holds.press('ana', [person])).toBe('pass');
  expect(holds.press('ana', [optedOut])).toBe('hold');
});

test('what concerns the account is held once, wherever it writes', () => {
  const holds = new Holds();
  const account = (key: string): Reason => ({ key, holdsOncePer: 'account' });
  holds.press('joe ana', [account('account-unseen @joe'), person]);
  expect(holds.press('joe ana', [account('account-unseen @joe'), person])).toBe('pass');
  expect(holds.press('joe ben', [account('account-unseen @joe')])).toBe('pass');
  expect(holds.stands('joe ben', [account('account-unseen @joe')])).toBe(false);
  expect(holds.press('joe ben', [person])).toBe('hold');
  expect(holds.press('new ben', [account('account-unseen @new')])).toBe('hold');
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyChange } from '../../../../components/backup/apply-change';
import { readBackup, writeBackup } from '../../../../components/backup/backup-file';
import { readSetupCode, writeSetupCode } from '../../../../components/backup/setup-code';
import {
  avoidedItems,
  ownAvoidedWords,
  type StoredWord,
} from '../../../../components/stored/settings/avoided-words';
import { readSettings } from '../../../../components/stored/settings/read';
import { saveAvoidedWords } from '../../../../components/stored/settings/save-avoided-words';

type Stored = Record<string, unknown>;

const word = (words: string, instead = '', level: StoredWord['level'] = 'warning') => ({
  words,
  instead,
  level,
});
const list = [
  word('ASAP', '', 'error'),
  word('guys', 'everyone'),
  word('no problem'),
  word('安い'),
];
const stored = () => fakeBrowser.storage.sync.get(null);
const inForce = (own: Stored, policy: Stored = {}) =>
  readSettings(own, policy).settings.avoidedWords;

beforeEach(() => fakeBrowser.reset());

test('what was saved is read again, in small items', async () => {
  await saveAvoidedWords(list);
  expect(inForce(await stored())).toEqual(list);
  const many = Array.from({ length: 500 }, (_, at) => word(`a phrase ${at}`, `another ${at}`));
  const items = Object.values(avoidedItems(many)).map((item) => JSON.stringify(item)?.length ?? 0);
  expect(Math.max(...items)).toBeLessThan(6000);
  expect(ownAvoidedWords(avoidedItems(many)).words).toHaveLength(500);
});

test('only items that change are written, so that two devices can add at once', async () => {
  await saveAvoidedWords(list);
  const before = await stored();
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await saveAvoidedWords([...list, word('cheap')]);
  const [written = {}] = set.mock.calls.map(([values]) => values as Stored);
  expect(Object.keys(written).filter((key) => key.startsWith('avoided_'))).toHaveLength(1);
  // The other device's item arrives later: both words are there.
  const other = avoidedItems([...list, word('free')]);
  const later = Object.entries(other).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  await fakeBrowser.storage.sync.set(Object.fromEntries(later));
  expect(inForce(await stored()).map(({ words }) => words)).toEqual(
    expect.arrayContaining(['cheap', 'free']),
  );
  set.mockRestore();
});

test('a list that was emptied is a list: the words of the policy do not come back', async () => {
  const policy = { avoidedWords: [{ words: 'guys' }] };
  expect(inForce({}, policy)).toEqual([word('guys')]);
  await saveAvoidedWords([]);
  expect(inForce(await stored(), policy)).toEqual([]);
  expect(inForce(await stored(), { ...policy, locked: ['avoidedWords'] })).toEqual([word('guys')]);
});

describe('what cannot be read is said, and the rest kept', () => {
  test.each<[what: string, item: unknown]>([
    ['no list', 'guys'],
    ['no words', [['']]],
    ['no item', [null]],
    ['too long', [['a'.repeat(81)]]],
    ['hidden', [['a\u202eb']]],
    ['no text', [[7, {}]]],
  ])('an item with %s', (_, item) => {
    const { settings, repaired } = readSettings(
      { ...avoidedItems([word('guys')]), avoided_x: item },
      {},
    );
    expect(repaired).toEqual(['avoided_x']);
    expect(settings.avoidedWords).toEqual([word('guys')]);
  });

  test.each<[what: string, policy: unknown, words: string[], unread: string[]]>([
    ['nothing', [{ words: 'a' }], ['a'], []],
    ['no list', 'guys', [], ['avoidedWords']],
    [
      'one that is none',
      [{ words: 'a' }, { word: 'b' }, { words: 'c' }],
      ['a', 'c'],
      ['avoidedWords: 2'],
    ],
    ['a level there is not', [{ words: 'a', level: 'info' }], [], ['avoidedWords: 1']],
    ['a text', ['a', { words: 'b' }], ['b'], ['avoidedWords: 1']],
    [
      'the 501st',
      Array.from({ length: 501 }, (_, at) => ({ words: String(at) })),
      Array.from({ length: 500 }, (_, at) => String(at)).sort(),
      ['avoidedWords: 501'],
    ],
  ])('a policy with %s', (_, avoidedWords, words, unread) => {
    const read = readSettings({}, { avoidedWords });
    expect(read.unreadPolicy).toEqual(unread);
    expect(read.settings.avoidedWords.map((one) => one.words)).toEqual(words);
  });
});

describe('in a backup and a setup code', () => {
  const theirs = readSettings(avoidedItems(list), {}).settings;

  test.each([
    ['backup', readBackup(writeBackup(theirs))],
    ['setup code', readSetupCode(writeSetupCode(theirs) ?? '')],
  ])('%s: all of them, applied and taken back', async (_, change) => {
    if ('problem' in change) throw new Error(change.problem);
    expect(change.fields.avoidedWords).toEqual(list);
    await saveAvoidedWords([word('old')]);
    const before = await stored();
    const undo = await applyChange(readSettings(before, {}).settings, change);
    expect(inForce(await stored())).toEqual(list);
    await undo();
    expect(await stored()).toEqual(before);
  });

  test('what is the same already is no change', async () => {
    const change = readBackup(writeBackup(theirs));
    if ('problem' in change) throw new Error(change.problem);
    await saveAvoidedWords(list.toReversed());
    const before = await stored();
    await applyChange(readSettings(before, {}).settings, change);
    expect(await stored()).toEqual(before);
  });

  test.each([
    ['501 words', Array.from({ length: 501 }, (_, at) => ({ words: String(at) }))],
    [
      'more than 24 kB',
      Array.from({ length: 300 }, (_, at) => ({ words: `${at} ${'あ'.repeat(70)}` })),
    ],
    ['a word that is none', [{ words: '' }]],
    ['a word with spaces around it', [{ words: ' a' }]],
  ])('%s: refused whole', (_, avoidedWords) => {
    const text = JSON.stringify({ format: 'dm-decorum', version: 1, settings: { avoidedWords } });
    expect(readBackup(text)).toEqual({ problem: 'broken' });
  });

  test('201 words are not cut', () => {
    const many = Array.from({ length: 201 }, (_, at) => word(`w${at}`));
    const { settings } = readSettings(avoidedItems(many), {});
    expect(readBackup(writeBackup(settings))).toMatchObject({
      fields: { avoidedWords: expect.objectContaining({ length: 201 }) },
    });
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveTemplate } from '../../../../components/stored/settings/move-template';
import { readSettings } from '../../../../components/stored/settings/read';
import {
  removeTemplate,
  saveProblem,
  saveTemplates,
  TemplateError,
  templateRoom,
} from '../../../../components/stored/settings/save-templates';
import {
  readTemplate,
  type StoredTemplate,
  type Template,
  tidyTemplate,
} from '../../../../components/stored/settings/templates';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const hello: Template = { title: 'Hello', text: 'Hi {first name}!', for: 'both', account: '' };
/** An item in the sync area holds this many bytes together with its key. */
const largestItem = 8192;

async function own(): Promise<StoredTemplate[]> {
  const { settings } = readSettings(await fakeBrowser.storage.sync.get(null), {});
  return settings.templates.map(({ isGiven: _, ...template }) => template);
}

async function titles(): Promise<string> {
  return (await own()).map(({ title }) => title).join(' ');
}

describe('reading a template', () => {
  test.each<[given: object, read: Partial<Template>]>([
    [
      { title: 'A', text: 'B' },
      { for: 'both', account: '' },
    ],
    [
      { title: 'A', text: 'B', for: 'first', account: 'acme' },
      { for: 'first', account: 'acme' },
    ],
    [{ title: 'ا'.repeat(40), text: '字'.repeat(1000), for: 'reply' }, { for: 'reply' }],
    [{ title: '🙂'.repeat(40), text: 'x' }, {}],
    [{ title: '<b>', text: '<img src=x onerror=alert(1)> {{{{ {nothing of ours}' }, {}],
    [{ title: 'A', text: 'سلام \u200fB\nC' }, {}],
  ])('%j', (given, read) => {
    expect(readTemplate(given)).toMatchObject({ ...given, ...read });
  });

  test.each<[problem: string, given: unknown]>([
    ['unreadable', null],
    ['unreadable', 'Hello'],
    ['unreadable', []],
    ['unreadable', { title: 'A' }],
    ['unreadable', { title: 1, text: 'B' }],
    ['unreadable', { title: 'A', text: 'B', for: 'everyone' }],
    ['unreadable', { title: 'A', text: 'B', account: '@acme' }],
    ['unreadable', { title: 'A', text: 'B', account: 7 }],
    ['empty', { title: 'A', text: ' \n ' }],
    ['long', { title: 'A', text: 'x'.repeat(1001) }],
    ['untitled', { title: ' ', text: 'B' }],
    ['longTitle', { title: 'x'.repeat(41), text: 'B' }],
    ['braces', { title: 'Hi {name}', text: 'B' }],
    ['braces', { title: 'page:Start', text: 'B' }],
    ['hidden', { title: 'A', text: 'a\ud800b' }],
    ['hidden', { title: 'A', text: 'a\tb' }],
    ['hidden', { title: 'A\u202e', text: 'B' }],
    ['hidden', { title: 'A\nB', text: 'B' }],
  ])('%s: %j', (problem, given) => {
    expect(readTemplate(given)).toEqual({ problem });
  });

  test('whatever is typed is a template once it is tidied, or too long, or empty', () => {
    const words = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(words, words, (title, text) => {
        const read = readTemplate({ ...hello, ...tidyTemplate({ title, text }) });
        if ('problem' in read) {
          expect(['empty', 'untitled', 'braces', 'longTitle', 'long']).toContain(read.problem);
        }
      }),
    );
    expect(tidyTemplate({ title: ' A\n B ', text: ' a \r\nb\u2028c\td\u0000\u202e ' })).toEqual({
      title: 'A B',
      text: 'a\nb\nc d',
    });
  });
});

describe('saving', () => {
  test('each template is an item of its own, the new ones last', async () => {
    const [first] = await saveTemplates([], [hello]);
    await saveTemplates(await own(), [
      { ...hello, title: 'Two', account: 'acme' },
      { ...hello, title: 'Three' },
    ]);
    expect(await titles()).toBe('Hello Two Three');
    await saveTemplates(await own(), [{ ...hello, title: 'One', id: first?.id ?? '' }]);
    expect(await titles()).toBe('One Two Three');
    const keys = Object.keys(await fakeBrowser.storage.sync.get(null));
    expect(keys.filter((key) => key.startsWith('template_'))).toHaveLength(3);
  });

  test('two devices that add one each have both', async () => {
    await saveTemplates([], [{ ...hello, title: 'A' }]);
    await saveTemplates([], [{ ...hello, title: 'B' }]);
    expect((await titles()).split(' ').toSorted()).toEqual(['A', 'B']);
  });

  test('the same title twice is allowed', async () => {
    await saveTemplates([], [hello, hello]);
    expect(await titles()).toBe('Hello Hello');
  });

  test('a removed one comes back where it was', async () => {
    await saveTemplates([], [hello, { ...hello, title: 'Two' }, { ...hello, title: 'Three' }]);
    const [, two] = await own();
    if (two === undefined) throw new Error('not saved');
    await removeTemplate(two.id);
    expect(await titles()).toBe('Hello Three');
    await saveTemplates(await own(), [two]);
    expect(await titles()).toBe('Hello Two Three');
  });

  test.each<[from: number, to: number, after: string]>([
    [0, 2, 'B C A'],
    [2, 0, 'C A B'],
    [1, 0, 'B A C'],
    [1, 1, 'A B C'],
  ])('moves number %i to %i', async (from, to, after) => {
    await saveTemplates(
      [],
      ['A', 'B', 'C'].map((title) => ({ ...hello, title })),
    );
    const before = await own();
    await moveTemplate(before, before[from]?.id ?? '', to);
    expect(await titles()).toBe(after);
  });

  test('moves a hundred times between the same two', async () => {
    await saveTemplates(
      [],
      ['A', 'B', 'C', 'D'].map((title) => ({ ...hello, title })),
    );
    for (let turn = 0; turn < 100; turn += 1) {
      const before = await own();
      await moveTemplate(before, before[2]?.id ?? '', 1);
      expect((await own())[1]?.id).toBe(before[2]?.id);
    }
    expect(await titles()).toMatch(/^A . . D$/);
  });

  test('where storage is full the old text stands', async () => {
    await saveTemplates([], [hello]);
    const [before] = await own();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(
      saveTemplates(await own(), [{ ...hello, text: 'new', id: before?.id ?? '' }]),
    ).rejects.toThrow('QUOTA_BYTES');
    expect(await own()).toEqual([before]);
  });
});

describe('limits', () => {
  const many = (count: number, text = 'Hi'): StoredTemplate[] =>
    Array.from({ length: count }, (_, index) => ({
      ...hello,
      text,
      id: `id${index}`,
      place: index,
    }));

  test.each<[what: string, own: StoredTemplate[], added: number, text: string, problem: unknown]>([
    ['fifty', many(49), 1, 'Hi', null],
    ['fifty-one', many(50), 1, 'Hi', 'full'],
    ['several at once', many(48), 3, 'Hi', 'full'],
    [
      'Japanese of full length, up to 60 kB',
      many(18, '字'.repeat(1000)),
      1,
      '字'.repeat(1000),
      null,
    ],
    ['one more', many(19, '字'.repeat(1000)), 1, '字'.repeat(1000), 'noRoom'],
    ['a broken one', [], 1, 'x'.repeat(1001), 'long'],
  ])('%s', (_, before, added, text, problem) => {
    const templates = Array.from({ length: added }, () => ({ ...hello, text }));
    expect(saveProblem(before, templates)).toBe(problem);
  });

  test('whoever has more than fits can still change and shorten them', () => {
    const before = many(60, '字'.repeat(1000));
    expect(saveProblem(before, [{ ...hello, id: 'id3', text: 'Hi' }])).toBeNull();
    expect(saveProblem(before, [hello])).toBe('full');
  });

  test('a template that does not fit is refused before anything is written', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await expect(saveTemplates(many(50), [hello])).rejects.toThrow(TemplateError);
    expect(set).not.toHaveBeenCalled();
  });

  test('the longest fits into an item, as the browser counts', async () => {
    const longest = { title: '字'.repeat(40), text: '<'.repeat(1000), for: 'both', account: '' };
    const [saved] = await saveTemplates([], [longest as Template]);
    const { [`template_${saved?.id}`]: item } = await fakeBrowser.storage.sync.get(null);
    const json = JSON.stringify(item).replaceAll('<', '\\u003C');
    expect(new TextEncoder().encode(json).length).toBeLessThan(largestItem - 100);
  });

  test('says how much room is left', () => {
    expect(templateRoom([])).toEqual({ bytes: 60_000, about: 50 });
    expect(templateRoom(many(10, '字'.repeat(1000))).about).toBe(9);
    expect(templateRoom(many(45)).about).toBe(5);
    expect(templateRoom(many(60, '字'.repeat(1000)))).toEqual({ bytes: 0, about: 0 });
  });
});

describe('in force', () => {
  const stored = {
    template_b: { title: 'B', text: 'b', for: 'both', place: 2 },
    template_a: { title: 'A', text: 'a', for: 'first', place: 1, account: 'acme' },
    template_broken: { title: 'C', text: '' },
    'template_not-an-id': { title: 'D', text: 'd' },
  };
  const policy = {
    templates: [
      { title: 'P', text: 'p', account: '@Acme' },
      { title: 'Q', text: 'q', for: 'never' },
      { title: 'R', text: 'r' },
    ],
  };

  test('the organization’s first, then the person’s in their order', () => {
    const { settings, repaired, unreadPolicy } = readSettings(stored, policy);
    expect(
      settings.templates.map(({ title, isGiven, account }) => [title, isGiven, account]),
    ).toEqual([
      ['P', true, 'acme'],
      ['R', true, ''],
      ['A', false, 'acme'],
      ['B', false, ''],
    ]);
    expect(repaired).toEqual(['template_broken', 'template_not-an-id']);
    expect(unreadPolicy).toEqual(['templates: 2']);
  });

  test.each<[what: string, policy: object, titles: string]>([
    ['locked', { ...policy, locked: ['templates'] }, 'P R'],
    ['locked and empty', { templates: [], locked: ['templates'] }, ''],
    ['locked without a list', { locked: ['templates'] }, 'A B'],
    ['not a list', { templates: 'none', locked: ['templates'] }, 'A B'],
  ])('%s', (_, given, expected) => {
    const { settings } = readSettings(stored, { ...given });
    expect(settings.templates.map(({ title }) => title).join(' ')).toBe(expected);
  });
});

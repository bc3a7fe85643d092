import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withStoredNames } from '../../../components/panel/placeholder-names';
import { readSettings } from '../../../components/stored/settings/read';
import { saveTemplates } from '../../../components/stored/settings/save-templates';
import {
  ownTemplates,
  readTemplate,
  type StoredTemplate,
  type Template,
  tidyTemplate,
} from '../../../components/stored/settings/templates';
import { checkTemplate } from '../../../components/templates/check-template';
import { readPasted } from '../../../components/templates/read-pasted';
import { read } from '../../source';

let messages: Record<string, { message: string }>;

beforeEach(() => {
  fakeBrowser.reset();
  messages = JSON.parse(read('public/_locales/en/messages.json'));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => messages[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

const template = (text: string, more: Partial<Template> = {}): Template => ({
  title: 'Title',
  text,
  for: 'both',
  account: '',
  ...more,
});
const stored = (texts: readonly string[]): StoredTemplate[] =>
  texts.map((text, place) => ({ ...template(text), id: `t${place}`, place }));
const person = { name: 'Ana Silva', handle: 'ana' };
const acme = readSettings(
  {
    domains: ['acme.com'],
    helpHandle: 'AcmeHelp',
    usefulPages: [{ title: 'Start here', url: 'https://acme.com/start' }],
    myName: 'Joe',
  },
  {},
).settings;

describe('what the person’s own rules say of a template', () => {
  test('filled in for the example person, in the phases it is for', () => {
    const text =
      'Hi {first name}, {full name} ({handle}): {page:Start here}, {site}, {help}. {my name}';
    const filled = 'Hi Ana, Ana Silva (@ana): https://acme.com/start, acme.com, @AcmeHelp. Joe';
    const checks = checkTemplate(template(text), acme, person);
    expect(checks.map((check) => [check.phase, check.text])).toEqual([
      ['first', filled],
      ['answered', filled],
    ]);
    const phases = (use: Template['for']) =>
      checkTemplate(template(text, { for: use }), acme, person).map(({ phase }) => phase);
    expect(phases('first')).toEqual(['first']);
    expect(phases('reply')).toEqual(['answered']);
  });

  test.each<[text: string, isHeld: boolean, open: string[], rules: string[]]>([
    ['Thanks for your message, {first name}.', false, [], []],
    ['Look at https://bit.ly/3xYz', false, [], ['shortened-link']],
    ['Look at http://localhost:3000/a', true, [], ['private-link']],
    ['Order {detail} is on its way.', false, ['detail'], []],
    ['See {page:Gone} and {foo}', true, ['unset', 'unknown'], []],
    ['Hi {first name} {first name}, {foo} {foo}', true, ['unknown'], []],
  ])('%s', (text, isHeld, open, rules) => {
    const [check] = checkTemplate(template(text, { for: 'reply' }), acme, person);
    expect(check?.isHeld).toBe(isHeld);
    expect(check?.open.map(({ kind }) => kind)).toEqual(open);
    expect(check?.diagnostics.map(({ ruleId }) => ruleId)).toEqual(rules);
  });

  test('nothing is held where messages never are', () => {
    const [check] = checkTemplate(template('{foo}'), { ...acme, guard: 'show' }, person);
    expect(check?.isHeld).toBe(false);
  });

  test('for an account of its own, with what is set for it', () => {
    const settings = readSettings(
      {
        domains: ['acme.com'],
        accountProfiles: { ben: { domains: ['ben.blog'], helpHandle: '' } },
      },
      {},
    ).settings;
    const [check] = checkTemplate(template('{site}', { account: 'ben' }), settings, person);
    expect(check?.text).toBe('ben.blog');
  });
});

/** What a person may type or paste, and what is wrong with it; null = it is kept, as shown. */
test.each<[what: string, text: string, problem: string | null, kept?: string]>([
  ['an unknown placeholder', 'Hi {nick name}', null, 'Hi {nick name}'],
  ['1,001 characters', 'a'.repeat(1001), 'long'],
  ['1,000 characters', 'a'.repeat(1000), null, 'a'.repeat(1000)],
  ['only spaces', ' \n\t ', 'empty'],
  ['only hidden characters', '\u202e\u2066', 'empty'],
  ['halves of emoji', 'a\ud83d b\udc49', null, 'a b'],
  ['braces', '{{{{', null, '{{{{'],
  ['markup', '<img src=x onerror=alert(1)>', null, '<img src=x onerror=alert(1)>'],
  ['bidi marks', 'a\u202eb', null, 'ab'],
  ['lines of Windows', 'a\r\nb\rc', null, 'a\nb\nc'],
])('a template with %s', (_, text, problem, kept = '') => {
  const tidied = tidyTemplate({ ...template(''), text: withStoredNames(text) });
  expect(readTemplate(tidied)).toEqual(problem === null ? template(kept) : { problem });
});

test.each<[title: string, problem: string | null]>([
  ['', 'untitled'],
  ['  ', 'untitled'],
  ['a'.repeat(41), 'longTitle'],
  ['👩‍💻'.repeat(8), null],
  ['a: b', 'braces'],
  ['{a}', 'braces'],
  ['<b>', null],
])('a title %j', (title, problem) => {
  const result = readTemplate(tidyTemplate({ ...template('Text'), title }));
  expect('problem' in result ? result.problem : null).toBe(problem);
});

describe('several pasted', () => {
  test('each with its first words as title', () => {
    const { templates, problem, rest } = readPasted(
      'Hi {First name}, thanks!\nSecond line\n\n\n  \nWe ship on Monday.\r\n\r\n42',
      [],
    );
    expect(templates.map(({ text }) => text)).toEqual([
      'Hi {first name}, thanks!\nSecond line',
      'We ship on Monday.',
      '42',
    ]);
    expect(templates.every(({ title }) => title !== '' && title.length <= 40)).toBe(true);
    expect([problem, rest]).toEqual([null, '']);
  });

  test.each<[text: string, kind: string, kept: number]>([
    [`One\n\n${'b'.repeat(1001)}\n\nThree`, 'long', 2],
    [Array.from({ length: 51 }, (_, at) => `Text ${at}`).join('\n\n'), 'full', 50],
    [Array.from({ length: 50 }, (_, at) => `${at}${'あ'.repeat(990)}`).join('\n\n'), 'noRoom', 19],
    ['One\n\n\u202e', 'empty', 1],
  ])('%.20j: the rest is kept, and this stays in the field', (text, kind, kept) => {
    const { templates, problem, rest } = readPasted(text, []);
    expect(problem?.kind).toBe(kind);
    expect(templates).toHaveLength(kept);
    expect(rest.split('\n\n')).toHaveLength(text.split('\n\n').length - kept);
  });

  test('nothing in nothing', () => {
    expect(readPasted(' \n\n ', [])).toEqual({ templates: [], problem: null, rest: '' });
  });
});

test('storage that is full in the middle of saving: the old text stands', async () => {
  const [own] = await saveTemplates([], [template('Old')]);
  if (own === undefined) throw new Error('not saved');
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await expect(saveTemplates([own], [{ ...own, text: 'New' }])).rejects.toThrow('QUOTA_BYTES');
  const { templates } = ownTemplates(await fakeBrowser.storage.sync.get(null));
  expect(templates).toEqual([own]);
});

test.each<[what: string, policy: unknown[], titles: string[], unread: string[]]>([
  ['a broken one', [{ title: 'A', text: 'a' }, { title: 'B' }], ['A'], ['templates: 2']],
  ['one too long', [{ title: 'A', text: 'a'.repeat(1001) }], [], ['templates: 1']],
])('a policy with %s: the rest is kept', (_, templates, titles, unread) => {
  const { settings, unreadPolicy } = readSettings({}, { templates });
  expect(settings.templates.map(({ title }) => title)).toEqual(titles);
  expect(unreadPolicy).toEqual(unread);
});

test('a template that is one already does not count twice for the room', () => {
  const own = stored(Array.from({ length: 50 }, (_, at) => `Text ${at}`));
  expect(readPasted('One more', own).problem?.kind).toBe('full');
});

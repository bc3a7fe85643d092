// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TemplatesSection } from '../../../components/options/templates-section';
import { readSettings } from '../../../components/stored/settings/read';
import { read } from '../../source';
import { words } from '../../words';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);
const policy = { templates: [{ title: 'Given', text: 'Thanks for writing.', for: 'reply' }] };
const own = { template_a: { title: 'Own', text: 'Hi {first name}', for: 'both', place: 0 } };

beforeEach(() => {
  document.body.replaceChildren();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

function draw(stored: Record<string, unknown>, managed: Record<string, unknown> = {}) {
  const { settings } = readSettings(stored, managed);
  void act(() => render(<TemplatesSection settings={settings} />, document.body));
}

/** The section drawn with these settings: each template with the labels of its buttons. */
function drawn(stored: Record<string, unknown>, managed: Record<string, unknown>) {
  draw(stored, managed);
  return Array.from(document.querySelectorAll('.template'), (row) => [
    row.querySelector('strong')?.textContent,
    ...Array.from(row.querySelectorAll('button'), (button) => button.getAttribute('aria-label')),
  ]);
}

test('templates of a policy come first and can only be copied', () => {
  expect(drawn(own, policy)).toEqual([
    ['Given', words('template_duplicate_of', { title: 'Given' })],
    [
      'Own',
      words('template_edit_of', { title: 'Own' }),
      words('template_duplicate_of', { title: 'Own' }),
      words('template_up', { title: 'Own' }),
      words('template_down', { title: 'Own' }),
      words('popup_remove', { domain: 'Own' }),
    ],
  ]);
  expect(document.body.textContent).toContain(words('templates_given'));
});

test('where the policy locks templates there are only its own, and nothing to press', () => {
  expect(drawn(own, { ...policy, locked: ['templates'] })).toEqual([['Given']]);
  expect(document.querySelectorAll('button')).toHaveLength(0);
  expect(document.body.textContent).toContain(words('policy_locked'));
});

test('without any there are three to start with', () => {
  expect(drawn({}, {})).toEqual([]);
  expect(document.querySelectorAll('.starter')).toHaveLength(3);
  expect(document.body.textContent).toContain(words('template_starters'));
});

test('the room that is left is shown, and that there is none', () => {
  drawn(own, {});
  expect(document.body.textContent).toContain(words('template_room', { count: 49 }));
  const many = Array.from({ length: 50 }, (_, place) => [
    `template_t${place}`,
    { ...own.template_a, place },
  ]);
  drawn(Object.fromEntries(many), {});
  expect(document.body.textContent).toContain(words('template_no_room'));
});

/** `template_t0` and so on, with titles from *Title 0*. */
function several(count: number): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => [
      `template_t${place}`,
      { title: `Title ${place}`, text: `Text ${place}`, for: 'both', place },
    ]),
  );
}

function found<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`no ${selector}`);
  return element;
}

function type(selector: string, value: string): void {
  const field = document.querySelector(selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new Error(`no field ${selector}`);
  }
  void act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function press(selector: string): void {
  void act(() => found(HTMLElement, selector).click());
}

const text = '#template-text';
const editOf = (id: string) => `[data-template="${id}"] [data-act="edit"]`;
const newButton = '[data-act="new"]';
const [save, cancel] = ['.preview-buttons .main', '.preview-buttons :not(.main)'];
const typedText = () => document.querySelector<HTMLTextAreaElement>(text)?.value;
const titles = () =>
  Array.from(document.querySelectorAll('.template strong'), (title) => title.textContent);

test('a search leaves the template that is edited, with what was typed', () => {
  draw(several(11));
  press(editOf('t3'));
  type(text, 'A new text');
  type('.search-field', 'text 7');
  expect(titles()).toEqual(['Title 7']);
  expect(typedText()).toBe('A new text');
  type('.search-field', 'nothing');
  expect(document.body.textContent).toContain(words('templates_no_match', { typed: 'nothing' }));
  expect(typedText()).toBe('A new text');
  type('.search-field', '');
  expect(typedText()).toBe('A new text');
});

test('closing a template that the search does not find leaves the focus near', () => {
  draw(several(11));
  press(editOf('t3'));
  type('.search-field', 'text 7');
  press(cancel);
  expect(titles()).toEqual(['Title 7']);
  expect(document.activeElement).toBe(found(HTMLElement, newButton));
  const search = found(HTMLElement, '.search-field');
  search.focus();
  type('.search-field', '');
  expect(document.activeElement).toBe(search);
});

test('without its field a search hides nothing', () => {
  draw(several(11));
  type('.search-field', 'text 7');
  expect(titles()).toEqual(['Title 7']);
  draw(several(10));
  expect(titles()).toHaveLength(10);
});

for (const [what, change] of [
  ['title', () => type('#template-title', 'Another')],
  ['text', () => type(text, 'Another')],
  ['use', () => press('[name="template-for"][value="first"]')],
] as const) {
  test(`another ${what} that is not saved stays when another template is asked for`, () => {
    draw(several(2));
    press(editOf('t0'));
    expect(found(HTMLElement, editOf('t1')).getAttribute('aria-disabled')).toBe('false');
    change();
    for (const selector of [editOf('t1'), newButton]) {
      const button = found(HTMLElement, selector);
      expect(button.getAttribute('aria-disabled')).toBe('true');
      const reason = button.getAttribute('aria-describedby');
      expect(document.getElementById(String(reason))?.textContent).toBe(
        words('template_save') + words('template_cancel'),
      );
      button.focus();
      press(selector);
      expect(titles()).toEqual(['Title 1']);
      expect(document.activeElement).toBe(found(HTMLElement, '#template-title'));
    }
    press(cancel);
    press(editOf('t1'));
    expect(typedText()).toBe('Text 1');
  });
}

test('a new template that is not saved stays when another is asked for', () => {
  draw(several(2));
  press(newButton);
  type(text, 'Quite new');
  press(editOf('t1'));
  expect(typedText()).toBe('Quite new');
  type(text, '');
  press(editOf('t1'));
  expect(typedText()).toBe('Text 1');
});

test('a template removed elsewhere while it is edited stays in the editor, and can be saved', async () => {
  draw(several(3));
  press(editOf('t1'));
  type(text, 'Still here');
  const box = found(HTMLTextAreaElement, text);
  draw({ template_t0: several(1).template_t0, template_t2: several(3).template_t2 });
  expect(document.querySelector(text)).toBe(box);
  draw({});
  expect(document.querySelector(text)).toBe(box);
  expect(box.value).toBe('Still here');
  press(save);
  await vi.waitFor(() => expect(document.querySelector(text)).toBeNull());
  expect(titles()).toEqual(['Title 1']);
  expect(document.activeElement).toBe(found(HTMLElement, editOf('t1')));
  expect(await fakeBrowser.storage.sync.get('template_t1')).toMatchObject({
    template_t1: { title: 'Title 1', text: 'Still here' },
  });
});

test('an editor of a template removed elsewhere that is closed leaves the focus near', () => {
  draw(several(2));
  press(editOf('t1'));
  draw(several(1));
  press(cancel);
  expect(titles()).toEqual(['Title 0']);
  expect(document.activeElement).toBe(found(HTMLElement, newButton));
});

/** The stored titles in their order. */
async function storedTitles(): Promise<string[]> {
  return readSettings(await fakeBrowser.storage.sync.get(null), {}).settings.templates.map(
    ({ title }) => title,
  );
}

const up = (id: string) => `[data-template="${id}"] [data-act="up"]`;
const copyOf = (title: string) => `[aria-label="${words('template_duplicate_of', { title })}"]`;

// Storage answers a moment later, and what is pressed meanwhile goes by what is shown.
test.each<[title: string, presses: string[], after: string[]]>([
  [
    'a copy of one just moved stands right behind it',
    [up('t2'), copyOf('Title 2')],
    ['Title 0', 'Title 2', 'Title 2', 'Title 1'],
  ],
  [
    'one is moved, and another past it',
    [up('t2'), up('t2'), up('t1')],
    ['Title 2', 'Title 1', 'Title 0'],
  ],
])('before storage answers: %s', async (_, presses, after) => {
  await fakeBrowser.storage.sync.set(several(3));
  draw(several(3));
  for (const each of presses) press(each);
  expect(titles()).toEqual(after);
  await vi.waitFor(async () => expect(await storedTitles()).toHaveLength(after.length));
  expect(await storedTitles()).toEqual(after);
});

for (const [guard, level] of [
  ['hold', 'severity_error'],
  ['show', 'severity_error_shown'],
] as const) {
  test(`with the guard on ${guard} a template's warning has the level's name of the panel`, () => {
    draw({ ...several(1), guard });
    press(editOf('t0'));
    type(text, 'Open at http://localhost:3000');
    expect(found(HTMLElement, '.template-checks').textContent).toContain(`(${words(level)})`);
  });
}

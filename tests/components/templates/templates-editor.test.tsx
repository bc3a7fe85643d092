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

/** The section drawn with these settings: each template with the labels of its buttons. */
function drawn(stored: Record<string, unknown>, managed: Record<string, unknown>) {
  const { settings } = readSettings(stored, managed);
  void act(() => render(<TemplatesSection settings={settings} />, document.body));
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

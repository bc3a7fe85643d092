// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Setup } from '../../../components/popup/setup';
import { readSettings } from '../../../components/stored/settings/read';
// Loaded late by what is tested: here it is there before anything is waited for.
import '../../../rules';
import { read } from '../../source';
import { words } from '../../words';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

beforeEach(() => {
  document.body.replaceChildren();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => {
  for (const main of document.querySelectorAll('main')) render(null, main);
  vi.restoreAllMocks();
});

interface Given {
  stored?: Record<string, unknown>;
  managed?: Record<string, unknown>;
  isRepaired?: boolean;
  halfTyped?: Record<string, unknown>;
}

/** Draws the popup's fields, as it opens with these settings. */
async function open({ stored = {}, managed = {}, isRepaired = false, halfTyped = {} }: Given = {}) {
  const { settings } = readSettings(stored, managed);
  const props = { settings, isRepaired, account: null, halfTyped };
  await act(() => {
    document.body.append(document.createElement('main'));
    render(<Setup {...props} />, document.querySelector('main') as HTMLElement);
  });
}

const step = () => document.querySelector('.step-count')?.textContent;
/** The fields that are shown, by what their label says. */
const labels = () =>
  Array.from(document.querySelectorAll('.label'), ({ textContent }) => textContent);
const field = () => document.querySelector('input') as HTMLInputElement;
const stored = () => fakeBrowser.storage.sync.get(null);

async function type(text: string) {
  await act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Presses Enter: the field hears it, and then the form. */
async function pressEnter() {
  await act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    document.querySelector('form')?.requestSubmit();
  });
}

async function skip() {
  await act(() => {
    document.querySelector<HTMLButtonElement>('.step .buttons [type="button"]')?.click();
  });
}

const domains = words('popup_domains');
const handle = words('popup_handle');
const accountType = words('popup_account_default');
const all = [accountType, domains, handle];

test('the first question, which comes a moment later, takes the focus from nobody', async () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  elsewhere.focus();
  await open();
  await vi.waitFor(() => expect(step()).not.toBe(undefined));
  expect(document.activeElement).toBe(elsewhere);
  await skip();
  expect(document.activeElement).toBe(field());
});

test('the first question has the focus where nobody has it', async () => {
  await open();
  await vi.waitFor(() => expect(step()).not.toBe(undefined));
  expect(document.activeElement).toBe(field());
});

test('a click on Next takes what is typed: the field is not left before, which would move the button', async () => {
  await open();
  await vi.waitFor(() => expect(step()).not.toBe(undefined));
  await type('acme.com');
  const next = document.querySelector<HTMLButtonElement>('.step [type="submit"]');
  const mouse = { bubbles: true, cancelable: true, detail: 1 };
  expect(next?.dispatchEvent(new MouseEvent('mousedown', mouse))).toBe(false);
  await act(() => {
    next?.dispatchEvent(new MouseEvent('click', mouse));
  });
  await vi.waitFor(() => expect(labels()).toEqual([handle]));
  expect(await stored()).toMatchObject({ domains: ['acme.com'] });
});

describe('asks one thing at a time only where nothing is set', () => {
  test.each<[string, Given, boolean]>([
    ['nothing', {}, true],
    ['rules and limits', { stored: { severities: { shouting: 'off' }, maxLength: 200 } }, true],
    ['half-typed text', { halfTyped: { typed_domains_: 'acme' } }, true],
    ['a domain', { stored: { domains: ['acme.com'] } }, false],
    ['a help handle', { stored: { helpHandle: 'AcmeHelp' } }, false],
    ['no website', { stored: { hasSite: false } }, false],
    ['the account type', { stored: { accountType: 'business' } }, false],
    ['that of one account', { stored: { account_acme: 'personal' } }, false],
    [
      'the domains of one account',
      { stored: { accountProfiles: { acme: { domains: [], helpHandle: '' } } } },
      false,
    ],
    ['a policy', { managed: { domains: ['acme.com'] } }, false],
    ['a lock', { managed: { helpHandle: '', locked: ['helpHandle'] } }, false],
    ['what could not be read', { isRepaired: true }, false],
  ])('%s', async (_, given, isAsked) => {
    await open(given);
    await vi.waitFor(() => expect(labels()).toHaveLength(isAsked ? 1 : all.length));
  });
});

test('Enter saves the answer and goes on; at the end all three fields are there', async () => {
  await open();
  await vi.waitFor(() => expect(labels()).toEqual([domains]));
  expect(document.activeElement).toBe(field());
  await type('https://www.acme.com/shop');
  await pressEnter();
  await vi.waitFor(() => expect(labels()).toEqual([handle]));
  expect(await stored()).toMatchObject({ domains: ['acme.com'] });
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  await type('https://x.com/AcmeHelp');
  await pressEnter();
  await vi.waitFor(() => expect(labels()).toEqual([accountType]));
  expect(await stored()).toMatchObject({ helpHandle: 'AcmeHelp' });
  await act(() => document.querySelectorAll('input')[1]?.click());
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ accountType: 'personal' }));
  await pressEnter();
  await vi.waitFor(() => expect(labels()).toEqual(all));
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
});

test('an empty field is skipped by Enter as by the button, and nothing is saved', async () => {
  await open();
  await vi.waitFor(() => expect(labels()).toEqual([domains]));
  await pressEnter();
  await vi.waitFor(() => expect(labels()).toEqual([handle]));
  await skip();
  await skip();
  expect(labels()).toEqual(all);
  expect(await stored()).toEqual({});
});

test('what is no answer stays in its field, until it is one or is skipped', async () => {
  await open();
  await vi.waitFor(() => expect(labels()).toEqual([domains]));
  await type('co.uk');
  await pressEnter();
  await vi.waitFor(() => expect(document.querySelector('.problem')).not.toBeNull());
  expect(labels()).toEqual([domains]);
  // Typing on goes nowhere by itself, though a space saves what stands before it.
  await type('acme.co.uk ');
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ domains: ['acme.co.uk'] }));
  await act(async () => {
    await stored();
  });
  expect(labels()).toEqual([domains]);
  await type('nonsense');
  await skip();
  expect(labels()).toEqual([handle]);
  await pressEnter();
  await vi.waitFor(() => expect(labels()).toEqual([accountType]));
});

test('what cannot be saved stays in its field', async () => {
  await open();
  await vi.waitFor(() => expect(labels()).toEqual([domains]));
  const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('full'));
  await type('acme.com');
  await pressEnter();
  await vi.waitFor(() => expect(document.querySelector('.save-note.failed')).not.toBeNull());
  expect(labels()).toEqual([domains]);
  expect(field().value).toBe('acme.com');
  full.mockRestore();
  await pressEnter();
  await vi.waitFor(() => expect(labels()).toEqual([handle]));
});

test('says which question it is', async () => {
  await open();
  await vi.waitFor(() => expect(step()).toBe(words('popup_step', { step: 1, steps: 3 })));
  await skip();
  expect(step()).toBe(words('popup_step', { step: 2, steps: 3 }));
});

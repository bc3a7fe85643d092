// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BusinessSection } from '../../../components/options/business/business-section';
import { HistorySection } from '../../../components/options/history-section';
import { MyNameField } from '../../../components/options/my-name-field';
import { NumberField } from '../../../components/options/number-field';
import { HelpHandleField } from '../../../components/profile/help-handle-field';
import { followHistory } from '../../../components/stored/memory/history';
import { readSettings } from '../../../components/stored/settings/read';
import { saveSetting } from '../../../components/stored/settings/save';
import type { Settings } from '../../../components/stored/settings/settings';
// Loaded late by what is tested: here it is there before anything is waited for.
import '../../../rules';
import { read } from '../../source';
import { words } from '../../words';

/*
 * What people see of a save that storage refuses: nothing that they typed, removed or deleted is lost,
 * and nothing is said to be done that was not.
 */

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);
const { sync, local } = fakeBrowser.storage;
let lifetime: AbortController;

beforeEach(() => {
  document.body.replaceChildren();
  fakeBrowser.reset();
  lifetime = new AbortController();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((id) => english[id]?.message ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => {
  lifetime.abort();
  render(null, document.body);
  vi.restoreAllMocks();
});

/** Draws a part of the settings page as it is with what storage holds now. */
async function draw(part: (settings: Settings) => ComponentChild) {
  const { settings } = readSettings(await sync.get(null), {});
  await act(() => render(part(settings), document.body));
}

const button = (name: string) =>
  Array.from(document.querySelectorAll('button')).find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const undo = () => button(words('popup_undo'));
const press = (name: string) => act(() => button(name)?.click());
const shown = () => document.body.textContent;
const notSaved = words('popup_not_saved');

describe('an entry of a list', () => {
  const page = { title: 'Start', url: 'https://acme.com/start' };
  const section = (settings: Settings) => <BusinessSection settings={settings} />;
  const lists: [field: string, entry: unknown, name: string][] = [
    ['domains', 'acme.com', 'acme.com'],
    ['allowedDomains', 'acme.org', 'acme.org'],
    ['usefulPages', page, page.title],
    ['ownDetails', 'help@acme.com', 'help@acme.com'],
  ];

  test.each(lists)('of %s whose removal is refused was not removed', async (field, entry, name) => {
    await sync.set({ [field]: [entry] });
    await draw(section);
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('refused'));
    await press(words('popup_remove', { domain: name }));
    await vi.waitFor(() => expect(shown()).toContain(notSaved));
    await vi.waitFor(() => expect(undo()).toBeUndefined());
    expect(button(words('popup_remove', { domain: name }))).toBeDefined();
  });

  test.each(lists)(
    'of %s can be put back again after that was refused',
    async (field, entry, name) => {
      await sync.set({ [field]: [entry] });
      await draw(section);
      await press(words('popup_remove', { domain: name }));
      await vi.waitFor(async () => expect(await sync.get(field)).toEqual({ [field]: [] }));
      await draw(section);
      vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('refused'));
      await press(words('popup_undo'));
      await vi.waitFor(() => expect(shown()).toContain(notSaved));
      await press(words('popup_undo'));
      await vi.waitFor(async () => expect(await sync.get(field)).toEqual({ [field]: [entry] }));
    },
  );

  test.each(lists)('of %s that another tab put back is there once', async (field, entry, name) => {
    await sync.set({ [field]: [entry] });
    await draw(section);
    await press(words('popup_remove', { domain: name }));
    await vi.waitFor(async () => expect(await sync.get(field)).toEqual({ [field]: [] }));
    await draw(section);
    await sync.set({ [field]: [entry] });
    await draw(section);
    const set = vi.spyOn(sync, 'set');
    await press(words('popup_undo'));
    expect(undo()).toBeUndefined();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('what was typed', () => {
  const kept = { text: '', keep: vi.fn<(text: string) => void>() };
  beforeEach(() => kept.keep.mockClear());
  const parts: [
    what: string,
    part: (settings: Settings) => ComponentChild,
    one: string,
    other: string,
  ][] = [
    [
      'help handle',
      ({ helpHandle }) => (
        <HelpHandleField
          stored={helpHandle}
          halfTyped={kept}
          isLocked={false}
          onSave={(handle) => saveSetting('helpHandle', handle)}
        />
      ),
      '@AcmeHelp',
      '@AcmeCares',
    ],
    ['name', ({ myName }) => <MyNameField stored={myName} />, 'Ana ', 'Joe'],
    [
      'number',
      ({ dailyLimit }) => <NumberField field="dailyLimit" stored={dailyLimit} isLocked={false} />,
      '70',
      '90',
    ],
  ];
  const field = () => document.querySelector('input') as HTMLInputElement;
  const type = (text: string) =>
    act(() => {
      field().value = text;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  /** Presses Enter until the field saves: what reads the handle is loaded late. */
  const enter = (isAsked: () => boolean) =>
    vi.waitFor(async () => {
      await act(() => {
        field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      });
      expect(isAsked()).toBe(true);
    });
  /** Storage that does not answer until it is made to refuse. */
  const slowly = () => {
    const refusals: (() => void)[] = [];
    vi.spyOn(sync, 'set').mockImplementation(
      () => new Promise((_, refuse) => refusals.push(() => refuse(new Error('refused')))),
    );
    const refuse = async () => {
      for (const each of refusals.splice(0)) each();
      await vi.waitFor(() => expect(shown()).toContain(notSaved));
    };
    return { refuse, isAsked: () => refusals.length > 0 };
  };

  test.each(parts)('as a %s is back in the field', async (_, part, one) => {
    await draw(part);
    const { refuse, isAsked } = slowly();
    await type(one);
    await enter(isAsked);
    await refuse();
    await vi.waitFor(() => expect(field().value).toBe(one));
  });

  test.each(parts)('as a %s since then stays', async (_, part, one, other) => {
    await draw(part);
    const { refuse, isAsked } = slowly();
    await type(one);
    await enter(isAsked);
    await type(other);
    await refuse();
    expect(field().value).toBe(other);
  });

  test('as a help handle is kept for the next time the popup opens', async () => {
    await draw(parts[0]?.[1] ?? (() => null));
    const { refuse, isAsked } = slowly();
    await type('@AcmeHelp');
    await enter(isAsked);
    expect(kept.keep).toHaveBeenLastCalledWith('');
    await refuse();
    expect(kept.keep).toHaveBeenLastCalledWith('@AcmeHelp');
  });

  test('as a new title of a page is back in the fields', async () => {
    await sync.set({ usefulPages: [{ title: 'Start', url: 'https://acme.com/start' }] });
    await draw((settings) => <BusinessSection settings={settings} />);
    const fields = () =>
      Array.from(document.querySelectorAll<HTMLInputElement>('.page-adding input'));
    const { refuse } = slowly();
    for (const [at, text] of ['Begin', 'acme.com/start'].entries()) {
      await act(() => {
        const input = fields()[at];
        if (input === undefined) return;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    }
    await act(() => {
      fields()[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await refuse();
    await vi.waitFor(() =>
      expect(fields().map(({ value }) => value)).toEqual(['Begin', 'acme.com/start']),
    );
  });
});

describe('a history that was deleted', () => {
  const remembered = { sent_1: { to: 'a', at: Date.now(), isFirst: true, print: [] } };
  const deleted = words('options_erased', { before: 1, left: 0 });
  const remove = async () => {
    await local.set(remembered);
    const history = followHistory(lifetime.signal);
    await draw((settings) => <HistorySection settings={settings} history={history} />);
    await press(words('options_erase'));
    await vi.waitFor(() => expect(shown()).toContain(deleted));
  };

  test('can be put back again after that was refused', async () => {
    await remove();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('refused'));
    await press(words('popup_undo'));
    await vi.waitFor(() => expect(shown()).toContain(notSaved));
    expect(shown()).not.toContain(words('options_erase_failed'));
    await press(words('popup_undo'));
    await vi.waitFor(async () => expect(await local.get(null)).toEqual(remembered));
    await vi.waitFor(() => expect(undo()).toBeUndefined());
    expect(shown()).not.toContain(notSaved);
  });

  test('can be put back when deleting more was refused', async () => {
    await remove();
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('refused'));
    await press(words('options_erase'));
    await vi.waitFor(() => expect(shown()).toContain(words('options_erase_failed')));
    await press(words('popup_undo'));
    await vi.waitFor(async () => expect(await local.get(null)).toEqual(remembered));
  });
});

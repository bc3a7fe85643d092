// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapters, readAccount } from '../../../entrypoints/dm.content/page';
import { parts as legacyParts } from '../../../entrypoints/dm.content/page/legacy-dm/parts';
import type { Thread } from '../../../entrypoints/dm.content/page/thread';
import { parts as chatParts } from '../../../entrypoints/dm.content/page/x-chat/parts';
import { type Change, changeIn, removed, renamed, unclassed } from '../../browser/rename-box';
import { openSavedPage, setAddress } from '../../saved-pages/open';

/*
 * A part that X renames or drops is missed, or another sign says the same. What only a browser tells,
 * and the states in which nothing may be missed, are in `tests/browser/parts.spec.ts`.
 */

beforeEach(() => {
  // happy-dom lays nothing out: a list has room for all it holds.
  for (const length of ['clientHeight', 'scrollHeight'] as const) {
    vi.spyOn(HTMLElement.prototype, length, 'get').mockReturnValue(400);
  }
});
afterEach(() => vi.restoreAllMocks());

/** What X renames, what is missed then, and what is no longer known. */
interface Row {
  name: string;
  changes: readonly Change[];
  missing: string[];
  read?: Partial<Record<keyof Thread, unknown>>;
  account?: string | null;
}

const rowId = renamed('[data-testid^="message-"]:is(.justify-end, .justify-start)');
const rowMark = removed('[data-dm-message-row]', 'data-dm-message-row');
const profile = renamed('[data-testid="AppTabBar_Profile_Link"]');
const switcher = renamed('[data-testid="SideNav_AccountSwitcher_Button"]');

/** Other signs say the same: nothing is missed and nothing is lost. */
const spared = { missing: [], account: 'acme' };

const chatRows: Row[] = [
  { name: 'nothing', changes: [], ...spared },
  { name: 'pane', changes: [renamed(chatParts.pane.selector)], missing: ['pane'] },
  {
    name: 'header',
    changes: [renamed(chatParts.header.selector)],
    missing: ['header'],
    read: { partnerName: null, partnerHandle: null, isGroup: false },
  },
  {
    name: 'name',
    changes: [renamed(chatParts.name.selector)],
    missing: ['name'],
    read: { partnerName: null, partnerHandle: 'somebody' },
  },
  {
    name: 'profileLink',
    changes: [removed(`${chatParts.header.selector} a`, 'href')],
    missing: ['profileLink'],
    read: { partnerName: 'Lorem', partnerHandle: null, isGroup: false },
  },
  {
    name: 'list',
    changes: [renamed(chatParts.list.selector)],
    missing: ['list'],
    read: { isBusy: true, hasEnd: false },
  },
  {
    name: 'card',
    changes: [renamed(chatParts.card.selector)],
    missing: ['card'],
    read: { hasStart: false },
  },
  { name: 'row, its id', changes: [rowId], ...spared },
  { name: 'row, its attribute', changes: [rowMark], ...spared },
  {
    name: 'row',
    changes: [rowId, rowMark],
    missing: ['row'],
    read: { rows: [{ id: '', side: 'unknown', text: '', status: 'pending' }] },
  },
  { name: 'side, by the class', changes: [unclassed('[data-dm-message-row]')], ...spared },
  {
    name: 'side',
    changes: [unclassed('[data-dm-message-row]'), unclassed('[data-testid^="message-text-"]')],
    missing: ['side'],
    read: { rows: rowsOf({ side: 'unknown' }) },
  },
  {
    name: 'text',
    changes: [renamed(chatParts.text.selector)],
    missing: ['text'],
    read: { rows: rowsOf({ text: '' }) },
  },
  {
    name: 'words',
    changes: [removed(`${chatParts.text.selector} span`, 'dir')],
    missing: ['words'],
    read: { rows: rowsOf({ text: '' }) },
  },
  {
    name: 'status',
    changes: [removed(chatParts.status.selector, 'data-send-status')],
    missing: ['status'],
    read: { rows: rowsOf({ status: 'pending' }) },
  },
  { name: 'spacer', changes: [renamed(chatParts.spacer.selector)], missing: ['spacer'] },
  { name: 'form', changes: [renamed(chatParts.form.selector)], missing: ['form'] },
  {
    name: 'sendButton',
    changes: [renamed(chatParts.sendButton.selector)],
    missing: ['sendButton'],
  },
  { name: 'editor', changes: [renamed(chatParts.editor.selector)], ...spared },
  { name: 'account, its profile link', changes: [profile], ...spared },
  { name: 'account, its switcher', changes: [switcher], ...spared },
  { name: 'account', changes: [profile, switcher], missing: ['account'], account: null },
];

const legacyRows: Row[] = [
  { name: 'nothing', changes: [], ...spared },
  { name: 'list', changes: [renamed(legacyParts.list.selector)], missing: ['list'] },
  {
    name: 'name',
    changes: [removed('#detail-header', 'id')],
    missing: ['name'],
    read: { partnerName: null, partnerHandle: 'somebody' },
  },
  {
    name: 'row',
    changes: [renamed(legacyParts.row.selector)],
    missing: ['row'],
    read: { rows: [{ id: '', side: 'unknown', text: '', status: 'pending' }] },
  },
  {
    name: 'avatar',
    changes: [
      removed(`${legacyParts.avatar.selector} a`, 'href'),
      removed(`${legacyParts.headerAvatar.selector} a`, 'href'),
    ],
    missing: ['side'],
    read: { partnerHandle: null },
  },
  {
    name: 'avatar, in the header',
    changes: [renamed(legacyParts.headerAvatar.selector)],
    ...spared,
  },
  {
    name: 'text',
    changes: [renamed(legacyParts.text.selector)],
    missing: ['text'],
  },
  {
    name: 'sendButton',
    changes: [renamed(legacyParts.sendButton.selector)],
    missing: ['sendButton'],
  },
  { name: 'account', changes: [profile, switcher], missing: ['account'], account: null },
];

/** What the page's two messages are read as, but for what is not known. */
function rowsOf(lost: Partial<Thread['rows'][number]>) {
  const id = expect.any(String);
  return [
    { id, side: 'theirs', text: 'Lorem', status: 'sent', ...lost },
    { id, side: 'ours', text: 'Lorem', status: 'sent', ...lost },
  ];
}

/** What a report leaves out: the navigation with the account in use. */
const navigation = `<nav>
  <a data-testid="AppTabBar_Home_Link" href="/home"></a>
  <a data-testid="AppTabBar_Profile_Link" href="/acme"></a>
  <button data-testid="SideNav_AccountSwitcher_Button">
    <div data-testid="UserAvatar-Container-acme"></div>
  </button>
</nav>`;

describe.each([
  ['today', chatRows, chatParts],
  ['legacy', legacyRows, legacyParts],
] as const)('%s', (page, rows, parts) => {
  test('every needed part has a row', () => {
    const names = rows.map(({ name }) => name);
    const needed = Object.entries(parts).filter(([, { needed }]) => needed !== 'never');
    expect(names).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
  });

  test.each(rows)('X renames $name', ({ changes, missing, read = {}, account = 'acme' }) => {
    const roots = openSavedPage(`2026-11-28-replica-${page}`);
    document.body.insertAdjacentHTML('beforeend', navigation);
    setAddress(
      page === 'today' ? 'https://x.com/i/chat/111-222' : 'https://x.com/messages/111-222',
    );
    for (const root of roots) changeIn(root, changes);
    const readings = adapters.flatMap((adapter) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>(adapter.editor)].map((editor) => ({
          draft: adapter.readText(editor),
          missing: adapter.missingParts(editor),
          thread: adapter.readThread(editor),
          account: readAccount(),
        })),
      ),
    );
    const thread = expect.objectContaining(read);
    expect(readings).toEqual([{ draft: 'Lorem', missing, thread, account }]);
  });
});

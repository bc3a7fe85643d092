import { parts as legacyParts } from '../../entrypoints/dm.content/page/legacy-dm/parts';
import type { Thread } from '../../entrypoints/dm.content/page/thread';
import { parts as chatParts } from '../../entrypoints/dm.content/page/x-chat/parts';
import type { ReplicaOptions } from '../pages/config';
import { expect, test } from './fixtures';
import { prepareReading, readPage } from './read-page';
import { type Change, removed, rename, renamed, unclassed } from './rename-box';
import type { Replica } from './replica';
import { surfaces } from './surfaces';

// The page is read by the extension's own code, without the extension: what it says to people when
// something is missing, checkup.spec.ts has.
test.use({ withExtension: false, withFreshTab: true });

test.beforeEach(({ page }) => prepareReading(page));

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
  { name: 'panel', changes: [renamed(chatParts.panel.selector)], missing: ['panel'] },
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
    read: { partnerName: null, partnerHandle: 'ana' },
  },
  {
    name: 'profileLink',
    changes: [removed(`${chatParts.header.selector} a`, 'href')],
    missing: ['profileLink'],
    read: { partnerName: 'Ana', partnerHandle: null, isGroup: false },
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
    read: { partnerName: null, partnerHandle: 'ana' },
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

/** What the replica's two messages are read as, but for what is not known. */
function rowsOf(lost: Partial<Thread['rows'][number]>) {
  const id = expect.any(String);
  return [
    { id, side: 'theirs', text: 'Hello', status: 'sent', ...lost },
    { id, side: 'ours', text: 'Hi!', status: 'sent', ...lost },
  ];
}

for (const [surface, rows, parts] of [
  ['today', chatRows, chatParts],
  ['legacy', legacyRows, legacyParts],
] as const) {
  test(`${surface}: every needed part has a row`, () => {
    const names = rows.map(({ name }) => name);
    const needed = Object.entries(parts).filter(([, { needed }]) => needed !== 'never');
    expect(names).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
  });

  for (const { name, changes, missing, read = {}, account = 'acme' } of rows) {
    test(`${surface}: X renames ${name}`, async ({ openReplica, page }) => {
      await rename(page, changes);
      const x = await openReplica(surface, { draft: 'Hello', waitForEditor: false });
      const expected = { missing, account, thread: expect.objectContaining(read) };
      await expect.poll(() => readPage(page)).toEqual([expect.objectContaining(expected)]);
      expect(await x.draft()).toBe('Hello');
    });
  }
}

/** States that are none of X's changes, whatever is not there in them. */
interface State {
  name: string;
  options?: ReplicaOptions;
  width?: number;
  /** What happens after the page has come. */
  act?: (x: Replica) => Promise<unknown>;
}

const voice = { from: 'me', text: '' };
const voices = [voice, voice, voice];
const marked = [{ from: 'me', text: '`code`\n\n**see** acme.com' }];
const states: readonly State[] = [
  { name: 'empty', options: { messages: [] } },
  { name: 'with a draft', options: { draft: 'Hello' } },
  { name: 'with text that is blank', options: { draft: '  \n' } },
  { name: 'long', options: { older: 120 } },
  { name: 'in the middle of a long one', options: { older: 120, openedAt: 0.5 } },
  { name: 'at the top of a long one', options: { older: 120 }, act: (x) => x.call('scrollToTop') },
  { name: 'a group', options: { group: true } },
  { name: 'a group of six', options: { group: true, people: 6, draft: 'Hello' } },
  { name: 'a group without messages', options: { group: true, messages: [] } },
  { name: 'loading', options: { loadDelay: 600_000, draft: 'Hello' } },
  { name: 'voice notes only', options: { messages: voices } },
  {
    name: 'failed and pending',
    options: { messages: [{ from: 'me', text: 'Hi', status: 'failed' }] },
    act: (x) => x.call('holdDeliveries', true).then(() => x.call('addOutgoing', 'Again')),
  },
  {
    name: 'photos only',
    options: { messages: Array.from({ length: 3 }, () => ({ ...voice, media: 'photo' })) },
  },
  {
    name: 'rows with links and markdown',
    options: { linksInRows: true, markdown: true, blocks: true, messages: marked },
  },
  { name: 'disappearing messages', options: { disappearing: '24h' } },
  { name: 'an edit', options: { draft: 'unfinished' }, act: (x) => x.call('startEdit') },
  { name: 'right to left', options: { dir: 'rtl', draft: 'Hello' } },
  { name: 'somebody typing', act: (x) => x.call('setTyping', x.config.open ?? '', true) },
  { name: 'another chat', act: (x) => x.call('openChat', '111-444') },
  { name: 'another chat, a group', act: (x) => x.call('openChat', 'g333') },
  { name: 'a composer made again', options: { draft: 'Hello' }, act: (x) => x.call('rerender') },
  { name: 'on a narrow window', width: 700 },
  { name: 'on a phone', width: 390, options: { draft: 'Hello' } },
];

for (const { name } of surfaces) {
  test(`${name}: nothing is missed in any state`, async ({ openReplica, page }) => {
    test.setTimeout(120_000);
    for (const { name: state, options, width = 1280, act } of states) {
      await test.step(state, async () => {
        await page.setViewportSize({ width, height: 800 });
        const x = await openReplica(name, options);
        await act?.(x);
        await x.editor.waitFor();
        // What is being loaded is not judged: the rest is there.
        const spinner = page.locator('.spinner, [role="progressbar"]');
        await expect(spinner).toHaveCount(state === 'loading' ? 1 : 0);
        await expect
          .poll(async () => (await readPage(page)).map(({ missing }) => missing), state)
          .toEqual([[]]);
      });
    }
  });
}

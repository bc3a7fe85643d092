import type { ReplicaOptions } from '../pages/config';
import { expect, test } from './fixtures';
import { prepareReading, readPage } from './read-page';
import { rename, unclassed } from './rename-box';
import type { Replica } from './replica';
import { surfaces } from './surfaces';

/*
 * What is missed of X's page, where only a browser tells: what it lays out. That each part is missed
 * when X renames it, `tests/dm.content/page/renames.test.ts` has; what is said to people then,
 * checkup.spec.ts. The page is read by the extension's own code, without the extension.
 */
test.use({ withExtension: false, withFreshTab: true });

test.beforeEach(({ page }) => prepareReading(page));

test('whose a message is, by where it stands: without a class, and where the list is full', async ({
  openReplica,
  page,
}) => {
  await rename(page, [unclassed('[data-dm-message-row]')]);
  await openReplica('today', { older: 120 });
  const sides = async () =>
    (await readPage(page)).flatMap(({ thread }) => thread.rows.map(({ side }) => side));
  await expect.poll(async () => new Set(await sides())).toEqual(new Set(['ours', 'theirs']));
  expect((await readPage(page)).map(({ missing }) => missing)).toEqual([[]]);
});

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

/** Each state on X's page of today, and on one of the other pages in turn. */
const others = surfaces.filter(({ name }) => name !== 'today');
const statesOn = (name: string) =>
  states.filter((_, at) => name === 'today' || others[at % others.length]?.name === name);

for (const { name } of surfaces) {
  test(`${name}: nothing is missed in any state`, async ({ openReplica, page }) => {
    test.slow();
    for (const { name: state, options, width = 1280, act } of statesOn(name)) {
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

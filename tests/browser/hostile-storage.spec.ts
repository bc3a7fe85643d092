import fc from 'fast-check';
import { fields } from '../../components/stored/settings/fields';
import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { openPopup } from './popup-view';

/** The replica's own names and numbers, which a test looks for in all that was ever stored. */
const lookedFor = /ana|ben|eve|111|222|333|444|555/i;

/** What nobody would store, and somebody will. */
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !lookedFor.test(JSON.stringify(value))),
  fc.constantFrom<unknown>(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202egnp.exe',
    'x'.repeat(5000),
    ['__proto__', 'constructor', ''],
    Array.from({ length: 150 }, () => 'acme.com'),
    { __proto__: null, toString: 'off', 'no-such-rule': 'error' },
    [{ title: '<b>', url: 'https://acme.com/"><script>' }],
    [{ title: 1, url: [] }, null],
    [{ toString: null }],
    -1,
    1e300,
    8640000000000001,
  ),
);
const syncKeys = [
  ...Object.keys(fields),
  'account_joe',
  'account_',
  'account___proto__',
  'version',
];
const localKeys = [
  'salt',
  'sent_1',
  'sent_',
  'optout_',
  'chat_',
  'asked_1',
  'day_2026-11-22_a',
  'day_',
  `day_${new Date().toISOString().slice(0, 10)}_a`,
];
const rounds = 3;
/** The same values each time, as what fails has to fail again; `DM_SEED` gives others. */
const seed = Number(process.env.DM_SEED ?? 1);

test(`whatever is stored, by seed ${seed}: defaults, a sentence, and nothing thrown`, async ({
  context,
  extensionId,
  openReplica,
  page,
  settings,
}) => {
  test.slow();
  const values = (keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, hostile])));
  const stored = fc.tuple(values(syncKeys), values(localKeys));
  for (const [sync, local] of fc.sample(stored, { numRuns: rounds, seed })) {
    await settings.clear();
    await settings.set(sync);
    await settings.set(local, 'local');

    const popup = await openPopup(context, extensionId, { besideX: true });
    await expect(popup.domains).toBeVisible();
    await expect(popup.page.getByRole('link', { name: words('panel_options') })).toBeVisible();

    const options = await openOwnPage(context, extensionId, 'options', { besideX: true });
    await options.box.fill('Hello {name}, see bit.ly/x and https://acme.com');
    await expect(options.section(words('options_about'))).toContainText('MIT');
    await expect(options.page.getByRole('alert')).toContainText(wordsLike('popup_repaired'));

    await openReplica('today', { messages: [] });
    await expect(new PanelView(page).row).toBeVisible();
    await popup.page.close();
    await options.page.close();
  }
});

// @ts-check
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run-step.mjs';
import { readWarnings, table } from './read-warnings.mjs';

/** Everything a business should not send to somebody who has just followed it. */
export const badDraft =
  'Hi {first_name}, we have an offer for you at https://acme.co/deal and https://bit.ly/acme now ';

/** What has to be seen of it; more is fine. */
const expected = [
  'unfilled-placeholder',
  'lookalike-link',
  'shortened-link',
  'several-links',
  'missing-thanks',
  'missing-help',
];

/** Longer than the 400 ms in which a second press is still the first. */
const afterHoldMs = 600;

/**
 * Plays the demo without anybody to play it: warnings on a bad draft, then a message from a personal
 * account, held once.
 * @param {import('@playwright/test').Page} page on the replica
 * @param {{ set: (values: Record<string, unknown>) => Promise<void> }} storage
 * @param {(line?: string) => void} say
 * @returns {Promise<boolean>} whether all of it was really seen on the page
 */
export async function show(page, storage, say) {
  const editor = page.getByRole('textbox', { name: /message/i });
  const row = page.locator('dm-decorum').locator('button[aria-controls]');
  await row.getByText('@acme').waitFor();

  say(`\n@acme types to @ana:  ${badDraft}\n`);
  await editor.pressSequentially(badDraft);
  const warnings = await readWarnings(page, expected);
  say(table(warnings));
  const missing = expected.filter((rule) => !warnings.some((warning) => warning.rule === rule));
  if (missing.length > 0) say(`\nNot seen on the page: ${missing.join(', ')}`);
  const picture = join(root, '.output/demo.png');
  mkdirSync(join(root, '.output'), { recursive: true });
  await page.screenshot({ path: picture });
  say(`\nScreenshot: ${relative(root, picture)}`);

  const isHeld = await holdAndPass({ page, editor, row, storage, say });
  return missing.length === 0 && isHeld;
}

/**
 * @param {object} scene
 * @param {import('@playwright/test').Page} scene.page
 * @param {import('@playwright/test').Locator} scene.editor
 * @param {import('@playwright/test').Locator} scene.row
 * @param {{ set: (values: Record<string, unknown>) => Promise<void> }} scene.storage
 * @param {(line?: string) => void} scene.say
 */
async function holdAndPass({ page, editor, row, storage, say }) {
  await editor.fill('');
  await storage.set({ account_acme: 'personal' });
  await row.locator('span.personal').waitFor();
  say('\n@acme is now a personal account and writes:  Hello Ana, nice to meet you');
  await editor.pressSequentially('Hello Ana, nice to meet you');
  await editor.press('Enter');
  await page.locator('dm-decorum .held').first().waitFor();
  const afterFirst = await sent(page);
  say(`Enter: ${afterFirst === 0 ? 'held' : 'SENT'}. ${await row.locator('.summary').innerText()}`);
  // By the page's own clock: that is the one the guard reads.
  const until = await page.evaluate((wait) => performance.now() + wait, afterHoldMs);
  await page.waitForFunction((time) => performance.now() > time, until);
  await editor.press('Enter');
  await page.waitForFunction(() => /** @type {any} */ (globalThis).replica.sent.length > 0);
  say(`Enter again: passed, ${await sent(page)} message sent.`);
  return afterFirst === 0;
}

/** @param {import('@playwright/test').Page} page */
function sent(page) {
  return page.evaluate(
    () => /** @type {number} */ (/** @type {any} */ (globalThis).replica.sent.length),
  );
}

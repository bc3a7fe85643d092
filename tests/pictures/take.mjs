// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-step.mjs';
import { compose, framed } from './encode.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * What is written in the pictures, in one language.
 * @typedef {object} Texts
 * @property {string} ask a customer’s, Ana’s
 * @property {string} wrongName a reply to her, in the name of another
 * @property {string} leftover a reply with a placeholder and a short link
 * @property {string} mine a reply that is fine
 * @property {string} teammate a reply that somebody else sends meanwhile
 */

/**
 * @typedef {object} Scene
 * @property {import('@playwright/test').BrowserContext} context
 * @property {string} extensionId
 * @property {import('../browser/site.mjs').Site} site
 * @property {Texts} texts
 * @property {string} language
 */

const size = { width: 1280, height: 800 };
/** The chat beside the inbox: where something happens. */
const column = { x: 484, y: 340, width: 796, height: 460 };
/** Milliseconds that a frame of the moving picture stays. */
const stay = { typing: 300, reading: 2600, end: 1800 };

/**
 * Takes every picture there is.
 * @param {Scene} scene
 */
export async function takePictures(scene) {
  /** @type {Map<string, Buffer>} */
  const pictures = new Map();
  const page = await scene.context.newPage();
  const frames = await holdWrongName(scene, page);
  pictures.set('1-wrong-name.png', await page.screenshot());
  await rewriteAndSend(page, frames);

  await openChat(scene, page);
  await write(page, scene.texts.leftover);
  await page.locator(row).click();
  await page.locator(`${panel} li[data-rule="shortened-link"]`).waitFor();
  pictures.set('2-suggestions.png', await page.screenshot());

  await openChat(scene, page, { theme: 'dark' });
  await write(page, scene.texts.mine);
  await page.evaluate((text) => globalThis.window.replica.addOutgoing(text), scene.texts.teammate);
  await page.locator(row).getByText('1').waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`${panel} li[data-rule="answered-meanwhile"]`).waitFor();
  pictures.set('3-teammate-replied.png', await page.screenshot());

  pictures.set('4-settings.png', await takeSettings(scene));
  await openChat(scene, page);
  pictures.set('5-popup.png', await takePopup(scene, page));
  pictures.set('tile.png', await takeTile(scene, page));
  pictures.set('templates.png', await takeTemplates(scene));
  await page.close();
  return { pictures, frames };
}

const panel = 'dm-decorum';
const row = `${panel} button[aria-controls]`;

/**
 * @param {Scene} scene
 * @param {Page} page
 * @param {{ theme?: 'light' | 'dark', isFirst?: boolean }} [options] `isFirst`: nobody has written yet
 */
async function openChat({ site, texts, language }, page, { theme = 'light', isFirst } = {}) {
  await page.setViewportSize(size);
  const { address } = site.show('today', {
    theme,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    lang: language.replace('_', '-'),
    // Somebody who was written to before gets no first message.
    partner: { name: 'Ana Torres', handle: isFirst ? 'ana_torres' : 'ana' },
    messages: isFirst ? [] : [{ from: 'them', text: texts.ask }],
  });
  await page.goto(address);
  await page.locator(row).getByText('@acme').waitFor();
}

/** @param {Page} page @param {string} text */
async function write(page, text) {
  const editor = page.getByRole('textbox', { name: /message/i });
  await editor.click();
  await editor.pressSequentially(text);
}

/**
 * From Ben’s chat to Ana’s, with a greeting that was meant for him.
 * @param {Scene} scene
 * @param {Page} page
 */
async function holdWrongName(scene, page) {
  await openChat(scene, page);
  await page.evaluate(() => globalThis.window.replica.openChat('111-444'));
  await page.locator(row).getByText('@acme').waitFor();
  await write(page, '.');
  await page.keyboard.press('Backspace');
  await page.evaluate(() => globalThis.window.replica.openChat('111-222'));
  await page.getByText(scene.texts.ask).first().waitFor();
  const frames = [{ png: await page.screenshot({ clip: column }), ms: stay.typing }];
  const words = scene.texts.wrongName.split(/(?<= )/);
  const third = Math.ceil(words.length / 3);
  for (let at = 0; at < words.length; at += third) {
    await write(page, words.slice(at, at + third).join(''));
    frames.push({ png: await page.screenshot({ clip: column }), ms: stay.typing });
  }
  await page.keyboard.press('Enter');
  await page.locator(`${panel} li[data-rule="wrong-name"]`).waitFor();
  await page.locator(`${panel} .held`).first().waitFor();
  frames.push({ png: await page.screenshot({ clip: column }), ms: stay.reading });
  return frames;
}

/**
 * The name is put right with one click, and the message goes out.
 * @param {Page} page
 * @param {{ png: Buffer, ms: number }[]} frames
 */
async function rewriteAndSend(page, frames) {
  const entry = page.locator(`${panel} li[data-rule="wrong-name"]`);
  await entry.getByRole('button', { name: /Ana/ }).first().click();
  await entry.waitFor({ state: 'detached' });
  frames.push({ png: await page.screenshot({ clip: column }), ms: stay.end });
  await page.getByRole('textbox', { name: /message/i }).press('Enter');
  await page.waitForFunction(() => globalThis.window.replica.sent.length > 0);
  await page.mouse.move(0, 0);
  frames.push({ png: await page.screenshot({ clip: column }), ms: stay.end });
}

/**
 * The list of templates above an empty first message, in a tab that remembers no other.
 * @param {Scene} scene
 */
async function takeTemplates(scene) {
  const page = await scene.context.newPage();
  await openChat(scene, page, { isFirst: true });
  // By then it is known that nobody has written yet.
  await page.locator(`${row} .checklist`).waitFor();
  await page.locator(`${panel} .templates-button`).click();
  await page.locator(`${panel} [role="option"]`).nth(3).waitFor();
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ clip: column });
  await page.close();
  return png;
}

/** @param {Scene} scene */
async function takeSettings({ context, extensionId }) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('switch').first().waitFor();
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** @param {Scene} scene @param {Page} page with X in it */
async function takePopup({ context, extensionId }, page) {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.bringToFront();
  // It asks the tab in front whom it is about.
  await popup.reload();
  await popup.getByText('@acme').first().waitFor();
  await popup.locator('.month').filter({ hasText: /\d/ }).waitFor();
  const height = await popup.evaluate(() => document.body.getBoundingClientRect().height);
  const png = await popup.screenshot({
    clip: { x: 0, y: 0, width: 360, height: Math.min(600, Math.ceil(height)) },
  });
  await popup.close();
  return compose(await page.screenshot(), [
    { png: await framed(png), left: size.width - 360 - 32, top: 16 },
  ]);
}

/** @param {Scene} scene @param {Page} page */
async function takeTile({ context, texts, language }, page) {
  await page.setViewportSize({ width: 420, height: 700 });
  await write(page, texts.leftover);
  await page.locator(row).getByText('2').waitFor();
  const own = await page.locator(panel).screenshot();
  const icon = readFileSync(join(root, 'public/icon/icon.svg')).toString('base64');
  const listing = readFileSync(join(root, `.github/store/listing/${language}.md`), 'utf8');
  const [, promise = ''] = /^# DM Decorum\s?[:：] ?(.*)$/m.exec(listing) ?? [];
  const tile = await context.newPage();
  await tile.setViewportSize({ width: 440, height: 280 });
  await tile.setContent(`<body dir="${language === 'ar' ? 'rtl' : 'ltr'}" style="margin:0;height:280px;box-sizing:border-box;
    padding:32px 10px 24px;display:grid;align-content:space-between;justify-items:center;text-align:center;
    background:#eef3f8;font-family:sans-serif;color:#0f1419">
    <div><img width="64" src="data:image/svg+xml;base64,${icon}"></div>
    <div><b style="font-size:32px">DM Decorum</b><br><span style="font-size:17px">${promise}</span></div>
    <img width="420" src="data:image/png;base64,${own.toString('base64')}"></body>`);
  const png = await tile.screenshot();
  await tile.close();
  return png;
}

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { business } from '../browser/scenario';
import { wordsLike } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';
import { type Box, findColour } from './picture';
import type { Replica } from './replica';

/** Of an error on a white page. */
const red = [190, 18, 40] as const;
/** Of a warning there. */
const brown = [146, 84, 0] as const;

/** The boxes of what is marked in the mirror over a textarea, a box a line. */
const markBoxes = (page: Page): Promise<{ start: number; text: string; boxes: Box[] }[]> =>
  page.$$eval('>>> dm-decorum >>>> [data-start]', (marks) =>
    marks.map((mark) => ({
      start: Number(mark.getAttribute('data-start')),
      text: mark.textContent,
      boxes: [...mark.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    })),
  );

/** Where the caret comes to stand when a person clicks: the browser's own word on what lies there. */
async function caretAt(x: Replica, left: number, top: number): Promise<number> {
  await x.page.mouse.click(left, top);
  return (await x.editor()).evaluate((node) =>
    node instanceof HTMLTextAreaElement ? node.selectionStart : -1,
  );
}

const text = `Dear {name}, 😀 this goes on for long enough to need a second line in the field, and then [First Name] stands there.\nAnd here is %FIRSTNAME% at last.`;
const marked = ['{name}', '[First Name]', '%FIRSTNAME%'];

test('in a textarea: the marks lie on the words, through wrapping and scrolling', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  await page.setViewport({ width: 500, height: 800 });
  const x = await openReplica('today', { messages: [] });
  await x.paste(text);
  await expect.poll(async () => (await markBoxes(page)).map((mark) => mark.text)).toEqual(marked);
  for (const { start, text: word } of await markBoxes(page)) {
    expect(text.slice(start, start + word.length)).toBe(word);
    // Read anew: a click may have scrolled.
    const boxes = async () =>
      (await markBoxes(page)).find((mark) => mark.start === start)?.boxes ?? [];
    const [first] = await boxes();
    if (!first) throw new Error(`${word} has no box.`);
    expect(await caretAt(x, first.x + 1, first.y + first.height / 2)).toBe(start);
    const last = (await boxes()).at(-1);
    if (!last) throw new Error(`${word} has no box.`);
    const right = last.x + last.width - 1;
    expect(await caretAt(x, right, last.y + last.height / 2)).toBe(start + word.length);
  }
  const [name] = await markBoxes(page);
  const [box] = name?.boxes ?? [];
  if (!box) throw new Error('{name} has no box.');
  const line = { x: box.x - 40, y: box.y, width: box.width + 80, height: box.height + 4 };
  const painted = await findColour(page, line, red);
  expect(painted.pixels).toBeGreaterThan(10);
  expect(painted.left).toBeGreaterThanOrEqual(box.x - 1);
  expect(painted.right).toBeLessThanOrEqual(box.x + box.width + 1);
});

test('in a textarea: the marks are clipped to the field and go with their words', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  await x.paste(`Dear {name}\n${'and so on\n'.repeat(20)}the end`);
  await expect.poll(async () => (await markBoxes(page)).length).toBe(1);
  const field = await (await x.editor()).boundingBox();
  // Scrolled to its end, the field shows the first line no more.
  await expect
    .poll(async () => (await markBoxes(page))[0]?.boxes[0]?.y)
    .toBeLessThan(field?.y ?? 0);
  await expect.poll(new PanelView(page).row).toMatch(wordsLike('panel_to_check'));
  const [box] = (await markBoxes(page))[0]?.boxes ?? [];
  if (!field || !box) throw new Error('Nothing is marked.');
  // Right above the field, where the word would be if it were not cut off.
  const above = { x: box.x, y: field.y - 40, width: box.width, height: 40 };
  expect((await findColour(page, above, red)).pixels).toBe(0);
  await x.clear();
  await expect.poll(async () => (await markBoxes(page)).length).toBe(0);
});

test('in a textarea: where marks overlap, the gravest is seen, and the others round it', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const words = 'This goes on and on. ';
  await x.paste(`${words.repeat(14)}Dear {name}, bye for now `);
  // The last of it is too much, and a blank stands in the midst of that.
  const texts = async () => (await markBoxes(page)).map((mark) => mark.text);
  await expect.poll(texts).toHaveLength(3);
  expect((await texts())[1]).toBe('{name}');
  for (const [index, colour, other] of [
    [0, brown, red],
    [1, red, brown],
    [2, brown, red],
  ] as const) {
    const box = (await markBoxes(page))[index]?.boxes.at(-1);
    if (!box) throw new Error('Nothing is marked.');
    // Down to the line, which is drawn below the words.
    const line = { ...box, height: box.height + 4 };
    expect((await findColour(page, line, colour)).pixels).toBeGreaterThan(10);
    expect((await findColour(page, line, other)).pixels).toBe(0);
  }
});

test('in Draft.js: highlights on the very words, its DOM untouched, gone with the text', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('legacy', { messages: [] });
  const highlighted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) =>
          range instanceof Range ? range.toString() : 'no live range',
        ),
      ),
    );
  await x.type('Dear {name},\nsee [First Name] ');
  await expect.poll(highlighted).toEqual(['{name}', '[First Name]']);
  const box = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    if (!(range instanceof Range)) throw new Error('Nothing is highlighted.');
    const { x: left, y: top, width, height } = range.getBoundingClientRect();
    return { x: left, y: top, width, height };
  });
  const line = { x: box.x - 40, y: box.y, width: box.width + 80, height: box.height + 4 };
  const painted = await findColour(page, line, red);
  expect(painted.pixels).toBeGreaterThan(10);
  expect(painted.left).toBeGreaterThanOrEqual(box.x - 1);
  expect(painted.right).toBeLessThanOrEqual(box.x + box.width + 1);
  expect(await (await x.editor()).evaluate((node) => node.innerHTML.includes('decorum'))).toBe(
    false,
  );
  await settings.set({ underlines: false });
  await expect.poll(highlighted).toEqual([]);
  await settings.set({ underlines: true });
  await expect.poll(highlighted).toHaveLength(2);
  await x.clear();
  await expect.poll(highlighted).toEqual([]);
});

test('a click on marked words opens the list', async ({ openReplica, settings, page }) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.type('Dear {name}, hello ');
  await expect.poll(async () => (await markBoxes(page)).length).toBe(1);
  const [box] = (await markBoxes(page))[0]?.boxes ?? [];
  if (!box) throw new Error('Nothing is marked.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(panel.rules).toContain('unfilled-placeholder');
});

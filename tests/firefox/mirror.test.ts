import { expect } from 'vitest';
import { business } from '../browser/scenario';
import type { ReplicaOptions } from '../pages/config';
import { test } from './fixtures';
import { greenIn, paintGreen, zoomTo } from './painted';
import type { Replica } from './replica';

/*
 * This browser has no ranges inside a textarea, so the mirror is what people see here. It is held
 * against the browser's own drawing: the words are selected, and the pixels of the selection have
 * to be those of the mark.
 */

interface Case {
  title: string;
  text: string;
  /** The words that are marked. */
  words: readonly string[];
  /** In how many boxes they are drawn: none where scrolled away, two for two or more lines. */
  boxes?: readonly number[];
  options?: ReplicaOptions;
  zoom?: number;
  /** The field's first line of pixels that is in sight. */
  scroll?: number;
}

const words = ['{name}', 'https://evil.org/a', '[First Name]', '%FIRSTNAME%'];
const wrapped =
  'Dear {name}, this goes on for long enough to need a second line in the field, and then https://evil.org/a stands there, and [First Name] too.\n\nAnd here is %FIRSTNAME% at last. ';
const longLink = `https://evil.org/${'path'.repeat(20)}`;
const lines = 'and so on\n'.repeat(5);

const cases: Case[] = [
  { title: 'on a line, after line breaks, and where the field breaks lines', text: wrapped, words },
  {
    title: 'over the end of a line',
    text: `See, this goes on until it is [First Name] and ${longLink} as well.`,
    words: ['[First Name]', longLink],
    boxes: [1, 2],
  },
  {
    title: 'in a scrolled field, also half out of sight',
    text: `${lines}Dear {name}, and\n${lines}then [First Name] stands there\n${lines}and %FIRSTNAME%\n${lines}`,
    words: ['{name}', '[First Name]', '%FIRSTNAME%'],
    boxes: [1, 1, 0],
    scroll: 109,
  },
  {
    title: 'among emoji and combined letters',
    text: '🙂👩‍👩‍👧 Dear {name} 👍🏽 caf\u0065\u0301, and\n🙂 see https://evil.org/a 🇫🇷 and [First Name]🙂🙂 %FIRSTNAME% ',
    words,
  },
  {
    title: 'in text from right to left',
    text: 'شكرا على المتابعة {name} مرحبا بكم https://evil.org/a في متجرنا [First Name] مرحبا\nوهنا %FIRSTNAME% أيضا ',
    words,
    options: { dir: 'rtl', lang: 'ar' },
  },
  { title: 'on a page zoomed in', text: wrapped, words, zoom: 1.1 },
  { title: 'on a page zoomed out', text: wrapped, words, zoom: 0.67 },
];

const marksIn = ({ page }: Replica) =>
  page.$$eval('>>> dm-decorum >>>> [data-start]', (marks) =>
    marks.map((mark) => ({
      start: Number(mark.getAttribute('data-start')),
      word: mark.textContent,
    })),
  );

async function select(x: Replica, start: number, end: number, scroll?: number): Promise<void> {
  await (await x.editor()).evaluate(
    async (node, from, to, top) => {
      if (!(node instanceof HTMLTextAreaElement)) throw new Error('This is no textarea.');
      // Its waves are drawn over a selection.
      node.spellcheck = false;
      node.focus();
      node.setSelectionRange(from, to);
      // The browser brings it into sight with the next frame.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      if (top !== null) node.scrollTop = top;
    },
    start,
    end,
    scroll ?? null,
  );
}

test.for(cases)(
  'the marks are where the words are: $title',
  async ({ text, words: wanted, boxes, options, zoom = 1, scroll }, {
    firefox: { ownWindow },
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    await page.setViewport({ width: 500, height: 800 });
    const x = await openReplica('today', { messages: [], ...options });
    await zoomTo(ownWindow, x, zoom);
    await x.paste(text);
    await expect.poll(async () => (await marksIn(x)).map(({ word }) => word)).toEqual(wanted);
    const drawn: string[][] = [];
    for (const { start, word } of await marksIn(x)) {
      expect(text.slice(start, start + word.length)).toBe(word);
      await select(x, start, start + word.length, scroll);
      await paintGreen(x, 'selection');
      const selected = await greenIn(ownWindow, x);
      await paintGreen(x, { markAt: start });
      await expect.poll(() => greenIn(ownWindow, x), { message: word }).toEqual(selected);
      drawn.push(selected);
    }
    const counts = drawn.map(({ length }) => Math.min(length, 2));
    if (boxes) expect(counts).toEqual(boxes);
    else expect(counts).not.toContain(0);
  },
);

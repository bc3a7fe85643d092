import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { mirrorPainter } from '../../entrypoints/dm.content/marks/mirror-painter';
import { expect, test } from './fixtures';

/*
 * Where the browser has no ranges inside a textarea, underlines are drawn on a copy of the text. This
 * browser has them: the copy is held against where the text really is.
 */

const mirrorFile = fileURLToPath(
  new URL('../../entrypoints/dm.content/marks/mirror-painter.ts', import.meta.url),
);

/** The painter as a script that gives the page `mirror`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: mirrorFile, formats: ['iife'], name: 'mirror' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.');
  return `${chunk.code}; globalThis.mirror = mirror;`;
}

interface Field {
  text: string;
  style?: string;
  dir?: 'rtl';
  scroll?: number;
  /** Device pixels to one of the page's. */
  zoom?: number;
}

const written =
  'Thanks for following us! See https://acme.com/start and tweet @AcmeHelp for help. ';
const long = written.repeat(6);

const fields: Record<string, Field> = {
  'one line': { text: 'See bit.ly/x now' },
  'several lines by wrapping': { text: long },
  'line breaks, also at the end': { text: 'One\n\nbit.ly/x and\nacme.co\n' },
  'a word longer than the line': { text: `See https://acme.com/${'path'.repeat(40)} there` },
  'emoji and accents': { text: '🙂👩‍👩‍👧 see bit.ly/x é è e\u0301 👍🏽 acme.co 🙂' },
  'Arabic with a link in it': {
    text: 'شكرا على المتابعة bit.ly/x مرحبا بكم في متجرنا',
    dir: 'rtl',
  },
  Japanese: {
    text: 'フォローありがとうございます。詳しくは acme.com/start をご覧ください。'.repeat(4),
  },
  'tabs and runs of spaces': { text: 'a\tb  c   bit.ly/x\t\tacme.co    end' },
  'a long text, scrolled': { text: long, style: 'height: 60px', scroll: 47 },
  'a scroll bar that takes room': { text: long, style: 'height: 60px; overflow-y: scroll' },
  'padding, border, odd sizes': {
    text: long,
    style: 'padding: 3px 11px 5px 17px; border: 3px solid; font: 17.5px/1.37 serif; width: 333.3px',
  },
  'spaced letters and words': {
    text: long,
    style: 'letter-spacing: 0.7px; word-spacing: 3px; text-indent: 12px; text-transform: uppercase',
  },
  centred: { text: long, style: 'text-align: center' },
  'a page that is zoomed': { text: long, zoom: 1.5 },
};

test.describe('the mirror draws where the text is', () => {
  let script = '';
  test.beforeAll(async () => {
    script = await bundle();
  });

  for (const [name, field] of Object.entries(fields)) {
    test(name, async ({ page }) => {
      await page.goto('https://x.com/ana');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 800,
        height: 600,
        deviceScaleFactor: field.zoom ?? 1,
        mobile: false,
      });
      await page.evaluate(script);
      const measured = await page.evaluate(({ text, style = '', dir = 'ltr', scroll = 0 }) => {
        const { mirror } = globalThis as unknown as {
          mirror: { mirrorPainter: typeof mirrorPainter };
        };
        const host = document.createElement('div');
        const canvas = host.attachShadow({ mode: 'open' });
        const editor = document.createElement('textarea');
        editor.style.cssText = `box-sizing: border-box; width: 300px; height: 200px; resize: none; font: 15px/20px sans-serif; ${style}`;
        editor.dir = dir;
        editor.value = text;
        document.body.append(editor, host);
        editor.scrollTop = scroll;
        const painter = mirror.mirrorPainter(editor, canvas, new AbortController().signal);
        const boxes = (rects: Iterable<DOMRect>) =>
          [...rects]
            .filter(({ width }) => width > 0)
            .map(({ left, top, right, bottom }) => [left, top, right, bottom]);
        // Every run of characters that are no white space, each by itself.
        return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
          const range = [index, index + word.length] as const;
          const diagnostic = { severity: 'warning' } as never;
          painter.paint([{ diagnostic, range }], 'light');
          return {
            word,
            drawn: boxes(painter.boxes(range)),
            real: boxes(
              (editor as unknown as { createValueRange(a: number, b: number): Range })
                .createValueRange(...range)
                .getClientRects(),
            ),
          };
        });
      }, field);
      await session.detach();
      expect(measured.length).toBeGreaterThan(1);
      for (const { word, drawn, real } of measured) {
        expect(real.length, word).toBeGreaterThan(0);
        expect(drawn.length, word).toBe(real.length);
        drawn.flat().forEach((side, index) => {
          expect(
            Math.abs(side - (real.flat()[index] ?? 0)),
            `${word} ${drawn} ${real}`,
          ).toBeLessThan(0.6);
        });
      }
    });
  }
});

import { words } from '../words';
import { expect, test } from './fixtures';
import { afterFrames, boxesOf, painted } from './marks';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

const answered = [{ from: 'them', text: 'Hello' }] as const;

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('no style of ours stays in the page when its chat is left', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [], theme: 'dark' });
      await new PanelView(page).row.waitFor();
      await x.call('leaveChat');
      await expect(page.locator('dm-decorum')).toHaveCount(0);
      // Once a chat is found again, the one before has ended.
      await x.call('openChat', '111-222');
      await new PanelView(page).row.waitFor();
      const left = await page
        .locator('style')
        .evaluateAll((all) => all.filter((each) => each.textContent.includes('dm-decorum')).length);
      expect(left).toBe(0);
    });

    test('the exact words are underlined, and no longer once they change', async ({
      openReplica,
      settings,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.write('😀 Hi {name},\nsee https://evil.org/a\nor [link] today ');
      await expect
        .poll(() => painted(page))
        .toEqual([
          { severity: 'error', words: '{name}' },
          { severity: 'warning', words: 'https://evil.org/a' },
          { severity: 'error', words: '[link]' },
        ]);
      // X's own DOM has nothing of ours in it.
      if (surface.editor === 'draft') {
        expect(await x.editor.locator('mark, dm-decorum, [style*="underline"]').count()).toBe(0);
      }
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      await page.keyboard.type('do ');
      await expect
        .poll(async () => (await painted(page)).map(({ words }) => words))
        .toEqual(['{name}', 'https://evil.org/a', '[link]']);
      await page.keyboard.press('ControlOrMeta+End');
      await settings.set({ underlines: false });
      await expect.poll(() => painted(page)).toEqual([]);
      await expect(panel.row).toContainText(words('panel_to_check', { count: 3 }));
      await settings.set({ underlines: true });
      await expect.poll(() => painted(page)).toHaveLength(3);
      await x.clear();
      await expect.poll(() => painted(page)).toEqual([]);
    });

    test('underlined words say what it is under the pointer, and a click opens their entry', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.write('Hi there,\nplease see https://evil.org/a today ');
      await expect.poll(() => boxesOf(page)).toHaveLength(1);
      const [box] = await boxesOf(page);
      if (!box) throw new Error('Nothing is underlined.');
      const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(centre.x, centre.y);
      const tip = panel.host.locator('.tip');
      await expect(tip).toHaveText(words('link_outside_domain_title'));
      const tipBox = await tip.boundingBox();
      expect(tipBox && tipBox.y + tipBox.height <= box.y).toBe(true);
      await page.mouse.move(centre.x, centre.y - 30);
      await expect(tip).toBeHidden();
      await page.mouse.click(centre.x, centre.y);
      await expect(panel.entry('link-outside-domain')).toBeInViewport();
      await expect(x.editor).toBeFocused();
      await expect(tip).toBeHidden();
    });

    test('a click opens the entry of these words, however long the list', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      const blanks = ['{one}', '{two}', '{three}', '{four}', '{five}'];
      await x.write(`${blanks.join(' ')} `);
      await expect.poll(() => painted(page)).toHaveLength(blanks.length);
      const last = (await boxesOf(page)).at(-1);
      if (!last) throw new Error('Nothing is underlined.');
      await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2);
      await page.mouse.down();
      // The caret is within the words now; a finger takes longer than a frame to let go.
      await afterFrames(page, 2);
      await page.mouse.up();
      const entry = panel.entry('unfilled-placeholder').filter({ hasText: '{five}' });
      await expect(entry).toBeInViewport({ ratio: 0.9 });
    });

    test('underlines stay at their words when the field scrolls, wraps and moves', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      await new PanelView(page).row.waitFor();
      const lines = Array.from({ length: 14 }, (_, index) => `line ${index}`).join('\n');
      await x.call('setDraft', `${lines}\nsee https://evil.org/a today\n${lines}`);
      await expect.poll(() => painted(page)).toHaveLength(1);
      for (const width of [1280, 700]) {
        await page.setViewportSize({ width, height: 800 });
        await x.editor.evaluate((node) => {
          const scrolls = [node, node.parentElement, node.parentElement?.parentElement];
          const scroller = scrolls.find((one) => one && one.scrollHeight > one.clientHeight + 4);
          scroller?.scrollTo(0, scroller.scrollHeight / 3);
        });
        // Where the words are, measured by what the browser says is at their place.
        await expect
          .poll(() =>
            x.editor.evaluate((node) => {
              const at = node instanceof HTMLTextAreaElement ? node.value.indexOf('https') : -1;
              if (!(node instanceof HTMLTextAreaElement)) return 'ranges of the text itself';
              const range = node.createValueRange?.(at, at + 18) as Range;
              const wanted = range.getBoundingClientRect();
              const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
              const ours = [...registry]
                .filter(([name]) => name.startsWith('dm-decorum'))
                .flatMap(([, highlight]) => [...highlight])[0]
                ?.getBoundingClientRect();
              const apart = Math.abs((ours?.top ?? -99) - wanted.top);
              return apart < 1 ? 'ranges of the text itself' : `apart by ${apart}`;
            }),
          )
          .toBe('ranges of the text itself');
      }
    });
  });
}

import { notSent } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { trouble } from './place';
import { business } from './scenario';

/** The sizes of a window of 1280 × 1024 at 200 %, 300 % and 400 %. */
const views = [
  { width: 640, height: 512 },
  { width: 427, height: 341 },
  { width: 320, height: 256 },
];

for (const name of ['today', 'floating', 'legacy'] as const) {
  test(`${name}: at every zoom, X’s message box and Send stay in view while the list is open`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { messages: [{ from: 'them', text: 'Hello' }] });
    const panel = new PanelView(page);
    await x.write('Dear {name}, see bit.ly/abc and http://acme.com/a today. ');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    for (const view of views) {
      await page.setViewportSize(view);
      await expect(panel.list).toBeVisible();
      for (const part of [x.editor, x.sendButton]) {
        await expect(part, JSON.stringify(view)).toBeInViewport({ ratio: 1 });
      }
      const covered = (await trouble(page)).filter((each) => each.startsWith('covers '));
      expect(
        covered.filter((each) => !each.includes('newest')),
        JSON.stringify(view),
      ).toEqual([]);
    }
    await x.editor.click();
    await page.keyboard.type('!');
    await expect.poll(() => x.draft()).toContain('!');
  });
}

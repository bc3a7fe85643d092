import type { Locator, Page } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { storySurfaces } from './surfaces';

/** A screen that is touched, for one tab: a browser that has one throughout would be one more. */
async function touch(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return {
    async tap(place: Locator) {
      await place.hover({ trial: true });
      const box = await place.boundingBox();
      if (box === null) throw new Error('Nobody could touch that.');
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    end: () => session.detach(),
  };
}

for (const surface of storySurfaces) {
  test(`on ${surface.name} a tap is held once, and sends the second time`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface.name, { messages: [] });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    const finger = await touch(page);
    await x.write('Dear {name}, thanks for following us! ');
    await finger.tap(x.sendButton);
    await expect(panel.row).toContainText(words('panel_held_click'));
    expect(await x.sentTexts()).toEqual([]);
    await afterHold(page);
    await finger.tap(x.sendButton);
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
    // One tap, one message, for what nobody has anything against.
    await x.call('receive', 'Thanks!');
    await x.write('See you at nine.');
    await finger.tap(x.sendButton);
    await expect.poll(() => x.sentTexts()).toHaveLength(2);
    await finger.end();
  });
}

import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { storySurfaces } from './surfaces';

test.use({ withTouch: true });

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
    await x.write('Dear {name}, thanks for following us! ');
    await x.sendButton.tap();
    await expect(panel.row).toContainText(words('panel_held_click'));
    expect(await x.sentTexts()).toEqual([]);
    await afterHold(page);
    await x.sendButton.tap();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
    // One tap, one message, for what nobody has anything against.
    await x.call('receive', 'Thanks!');
    await x.write('See you at nine.');
    await x.sendButton.tap();
    await expect.poll(() => x.sentTexts()).toHaveLength(2);
  });
}

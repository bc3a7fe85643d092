import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { surfaces } from './surfaces';

for (const surface of surfaces.filter(({ inAddress }) => inAddress)) {
  test(`${surface.name}: a chat whose address comes before its header has no answer of the last one's`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface.name, { open: '111-444', messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.call('openChat', '111-222');
    await expect(panel.row).toContainText(words('panel_phase_answered'));
    await x.rows.first().evaluate(async (row) => {
      history.pushState({}, '', location.pathname.replace('111-222', '111-444'));
      row.classList.add('touched');
      // The extension reads in the frame after the change; the next one is later.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
    await x.call('openChat', '111-444');
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.type('Dear {name}, welcome ');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    expect(await x.sentTexts()).toEqual([]);
  });
}

import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

for (const surface of storySurfaces) {
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
    await x.write('Dear {name}, welcome ');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    expect(await x.sentTexts()).toEqual([]);
  });
}

for (const [headerDelay, rowsDelay] of [
  [1200, 500],
  [500, 1200],
] as const) {
  test(`header after ${headerDelay} ms, messages after ${rowsDelay}: nothing of one chat is taken for the other's`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica('today', { headerDelay, rowsDelay, messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await panel.row.evaluate((row) => {
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      const read = () => {
        if (seen.at(-1) !== row.textContent) seen.push(row.textContent);
        requestAnimationFrame(read);
      };
      read();
    });
    await page.getByText('Ben Cole').click();
    await x.type('Hi Ben, yes ');
    await x.pressEnter();
    await expect(panel.row).toContainText(words('panel_phase_answered'));
    const phases = ['first', 'unanswered', 'unknown', 'answered'] as const;
    const shown = async () => {
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      return seen.map((text) =>
        phases.find((phase) => text.includes(words(`panel_phase_${phase}`))),
      );
    };
    // The page notes what it shows in its next frame.
    await expect.poll(async () => (await shown()).at(-1)).toBe('answered');
    // On a slow machine the chat may be there before anybody looks between the two.
    const changes = (await shown()).filter((phase, at, all) => phase !== all[at - 1]);
    expect(changes.filter((phase) => phase !== 'unknown')).toEqual(['first', 'answered']);
    // Both are remembered, under one name.
    const people = async () =>
      Object.values(await settings.get('local')).flatMap((entry) =>
        entry !== null && typeof entry === 'object' && 'to' in entry ? [entry.to] : [],
      );
    await expect.poll(people).toHaveLength(1);
    await x.type('Until eight ');
    await x.pressEnter();
    await expect.poll(people).toHaveLength(2);
    expect(new Set(await people()).size).toBe(1);
  });
}

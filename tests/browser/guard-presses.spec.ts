import type { Page } from '@playwright/test';
import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business, goodGreeting } from './scenario';
import { storySurfaces } from './surfaces';

const blank = 'Dear {name}, thanks for following us! ';

/** Shift+Enter held down for blank lines, and Shift let go first: the repeat is a bare Enter. */
async function holdForBlankLines({ keyboard }: Page): Promise<void> {
  await keyboard.down('Shift');
  await keyboard.down('Enter');
  await keyboard.down('Enter');
  await keyboard.up('Shift');
  await keyboard.down('Enter');
  await keyboard.up('Enter');
}

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('a key that repeats does not ride on the press that sent the last message', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_first'));
      await x.write(goodGreeting);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await x.write(blank);
      await holdForBlankLines(page);
      await expect(row).toContainText(notSent);
      expect(await x.sentTexts()).toHaveLength(1);
      // Nobody answers by a key that is still down.
      await afterHold(page);
      await holdForBlankLines(page);
      expect(await x.sentTexts()).toHaveLength(1);
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(2);
    });

    test('nor on one that was let go with Shift, for the next capital', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_first'));
      await x.write(goodGreeting);
      await page.keyboard.down('Enter');
      await page.keyboard.down('Shift');
      await page.keyboard.up('Enter');
      await page.keyboard.up('Shift');
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await x.write(blank);
      await holdForBlankLines(page);
      await expect(row).toContainText(notSent);
      expect(await x.sentTexts()).toHaveLength(1);
    });

    test('a key that repeats after a hold is held with a word', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const { row } = new PanelView(page);
      await row.waitFor();
      await x.write(blank);
      await x.pressEnter();
      await expect(row).toContainText(notSent);
      await x.clear();
      await expect(row).not.toContainText(notSent);
      await x.write(blank);
      await holdForBlankLines(page);
      await expect(row).toContainText(notSent);
      expect(await x.sentTexts()).toEqual([]);
    });

    test('a slow double click sends nothing, and the row goes on saying so', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.write(blank);
      await x.clickSend();
      await expect(panel.row).toContainText(words('panel_held_click'));
      await afterHold(page);
      // Within the time that the person's system takes for a double click.
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await x.write('and [link] ');
      await expect(panel.entry('unfilled-placeholder')).toHaveCount(2);
      await expect(panel.row).toContainText(notSent);
      expect(await x.sentTexts()).toEqual([]);
    });
  });
}

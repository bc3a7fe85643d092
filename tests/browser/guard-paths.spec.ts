import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { storySurfaces } from './surfaces';

const blank = 'Dear {name}, thanks for following us! ';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('a pointer that leaves the button has pressed nothing', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.write(blank);
      const box = await x.sendButton.boundingBox();
      if (!box) throw new Error('There is no Send button.');
      await page.mouse.move(box.x + 5, box.y + 5);
      await page.mouse.down();
      await page.mouse.move(5, 5);
      await page.mouse.up();
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await x.clickSend();
      await expect.poll(() => x.sentTexts()).toEqual([blank]);
      await expect(panel.row).not.toContainText(notSent);
    });

    test('an ordinary message goes out by a double click, once, and so does the next', async ({
      openReplica,
    }) => {
      const x = await openReplica(surface.name);
      // Where Send was, X shows the microphone at once: the second click is for that.
      const texts = async () =>
        (await x.sent()).filter(({ kind }) => kind === 'text').map(({ text }) => text);
      await x.write('See you at nine.');
      await x.sendButton.dblclick();
      await expect.poll(texts).toEqual(['See you at nine.']);
      await x.write('Or ten.');
      await x.clickSend();
      await expect.poll(texts).toEqual(['See you at nine.', 'Or ten.']);
      await x.write('Or eleven.');
      await x.pressEnter();
      await expect.poll(texts).toHaveLength(3);
    });

    test('an emoji that the page puts in, and Enter at once: the guard reads the field', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      await new PanelView(page).row.waitFor();
      await x.editor.focus();
      await x.call('insertEmoji', 'Dear {name} 🙂');
      await page.keyboard.press('Enter');
      expect(await x.sentTexts()).toEqual([]);
      await expect(new PanelView(page).row).toContainText(notSent);
      expect(await x.draft()).toBe('Dear {name} 🙂');
    });

    test('another chat between hold and press, X making the composer anew: held text stays', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      await x.write(blank);
      await x.pressEnter();
      await expect(panel.row).toContainText(notSent);
      await x.call('openChat', '111-444');
      await expect(panel.row).not.toContainText(notSent);
      await x.write('Dear [First Name], yes ');
      await afterHold(page);
      await x.call('openChat', '111-222');
      await expect.poll(() => x.text()).toBe(blank);
      expect(await x.draft('111-444')).toBe('Dear [First Name], yes ');
      await x.call('rerender');
      await x.editor.waitFor();
      await expect.poll(() => x.text()).toBe(blank);
      expect(await x.sentTexts()).toEqual([]);
    });

    test('a send that failed leaves the guard as it was', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name);
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.call('failNextSend');
      await x.write('See you at nine.');
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      await x.write('Dear [Name], hello ');
      // In conversation a blank is a warning and no more.
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(2);
    });

    test('only shown: nothing is held', async ({ openReplica, settings, page }) => {
      await settings.set({ guard: 'show' });
      const x = await openReplica(surface.name, { messages: [] });
      await x.write(blank);
      await expect(new PanelView(page).row).toContainText(words('panel_to_check', { count: 1 }));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toEqual([blank]);
    });

    test('what has no text is none of ours', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: [] });
      await new PanelView(page).row.waitFor();
      await page.getByRole('button', { name: /^(Attach|Add photos)$/ }).click();
      await x.clickSend();
      await expect.poll(async () => (await x.sent()).map(({ kind }) => kind)).toEqual(['media']);
      if (surface.editor === 'draft') return;
      await page.getByRole('button', { name: 'Voice message' }).click();
      await expect.poll(async () => (await x.sent()).at(-1)?.kind).toBe('voice');
    });
  });
}

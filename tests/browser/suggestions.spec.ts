import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

const answered = [{ from: 'them', text: 'Hello' }] as const;

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('during the work of an input method nothing is touched, and a copy is offered', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.write('Hi http://acme.com/a ');
      await panel.row.click();
      const write = panel.entry('insecure-link').getByRole('button', {
        name: words('suggest_secure_link', { link: 'https://acme.com/a' }),
      });
      await write.waitFor();
      await x.compose(['に']);
      const before = await x.text();
      await write.click();
      await expect(panel.entry('insecure-link')).toContainText(words('panel_refused'));
      expect(await x.text()).toBe(before);
      await panel
        .entry('insecure-link')
        .getByRole('button', { name: words('panel_copy') })
        .click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toBe(before.replace('http:', 'https:'));
    });

    test('a template is not put into the work of an input method either', async ({
      openReplica,
      settings,
      page,
    }) => {
      const text = 'We answer\nfrom 9 to 5.';
      await settings.set({ template_a1: { title: 'Hours', text, for: 'both', place: 0 } });
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.write('Hi ');
      await panel.row.click();
      await panel.list.getByRole('button', { name: words('templates'), exact: true }).click();
      await x.editor.focus();
      await x.compose(['に']);
      const before = await x.text();
      await panel.list.getByRole('option').click();
      await expect(panel.list).toContainText(words('panel_refused'));
      expect(await x.text()).toBe(before);
      await panel.list.getByRole('button', { name: words('panel_copy'), exact: true }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    });

    test('what an input method kept from being written is offered again after it', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.write('Hi http://acme.com/a ');
      await panel.row.click();
      const entry = panel.entry('insecure-link');
      const write = entry.getByRole('button', {
        name: words('suggest_secure_link', { link: 'https://acme.com/a' }),
      });
      await write.waitFor();
      await x.compose(['に']);
      await write.click();
      await expect(entry).toContainText(words('panel_refused'));
      // The words stay what they are: they are only no longer open.
      await x.compose([], 'に');
      await expect(write).toBeVisible();
      await write.click();
      await expect.poll(() => x.draft()).toBe('Hi https://acme.com/a に');
    });
  });
}

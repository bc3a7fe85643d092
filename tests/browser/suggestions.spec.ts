import type { Locator } from '@playwright/test';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { surfaces } from './surfaces';

const answered = [{ from: 'them', text: 'Hello' }] as const;

/** Where the caret is, counted in the draft's characters. */
const caretOf = (editor: Locator) =>
  editor.evaluate((node) => {
    if (node instanceof HTMLTextAreaElement) return node.selectionEnd;
    const selection = document.getSelection();
    if (!selection?.focusNode) return -1;
    let before = 0;
    for (const block of node.querySelectorAll('[data-block="true"]')) {
      if (block.contains(selection.focusNode)) {
        const range = document.createRange();
        range.selectNodeContents(block);
        range.setEnd(selection.focusNode, selection.focusOffset);
        return before + range.toString().length;
      }
      before += (block.textContent ?? '').length + 1;
    }
    return -1;
  });

for (const surface of surfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('a suggestion is typed for the person: one undo, caret and focus where they were', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      const before = '👩‍👩‍👧 Good day 😀\nto you,\nhttp://acme.com/a! Shall we talk?';
      await x.type(before);
      await panel.row.click();
      await panel
        .entry('insecure-link')
        .getByRole('button', { name: words('suggest_secure_link', { link: 'https://acme.com/a' }) })
        .click();
      const after = before.replace('http:', 'https:');
      await expect.poll(() => x.text()).toBe(after);
      await expect.poll(() => x.draft()).toBe(after);
      await expect(x.editor).toBeFocused();
      await expect.poll(() => caretOf(x.editor)).toBe(after.length);
      await expect(panel.entry('insecure-link')).toHaveCount(0);
      // Typing goes on where it was.
      await page.keyboard.type('?');
      await expect.poll(() => x.draft()).toBe(`${after}?`);
    });

    test('one Ctrl+Z gives the old text back', async ({ openReplica, page }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      const before = 'Hi 😀\nhttp://acme.com/a, see you ';
      await x.type(before);
      await panel.row.click();
      await panel
        .entry('insecure-link')
        .getByRole('button', { name: words('suggest_secure_link', { link: 'https://acme.com/a' }) })
        .click();
      await expect.poll(() => x.draft()).toBe('Hi 😀\nhttps://acme.com/a, see you ');
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => x.text()).toBe(before);
      await expect.poll(() => x.draft()).toBe(before);
      await expect(panel.entry('insecure-link')).toBeVisible();
    });

    test('during the work of an input method nothing is touched, and a copy is offered', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.type('Hi http://acme.com/a ');
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

    test('what an input method kept from being written is offered again after it', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: answered });
      const panel = new PanelView(page);
      await panel.row.waitFor();
      await x.type('Hi http://acme.com/a ');
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

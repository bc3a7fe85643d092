import { expect, test } from './fixtures';
import { storySurfaces, surfaces } from './surfaces';

test.use({ withExtension: false });

// The contract of each surface (`contract.spec.ts`) stands on the same acts.
for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test('Enter sends, Shift+Enter breaks the line; a click on Send sends, and there is none to click before', async ({
      openReplica,
    }) => {
      const x = await openReplica(surface.name);
      if (surface.editor === 'textarea') await expect(x.sendButton).toHaveCount(0);
      else await expect(x.sendButton).toBeDisabled();
      await x.type('Hello\nthere');
      expect(await x.draft()).toBe('Hello\nthere');
      expect(await x.text()).toBe('Hello\nthere');
      await x.pressEnter();
      expect(await x.sentTexts()).toEqual(['Hello\nthere']);
      expect(await x.text()).toBe('');
      await expect(x.rows.last()).toContainText('Hello');
      await x.dictate('Bye');
      await x.clickSend();
      expect(await x.sentTexts()).toEqual(['Hello\nthere', 'Bye']);
    });

    test('text comes by paste, dictation and input method, an emoji without an input event', async ({
      openReplica,
    }) => {
      const x = await openReplica(surface.name);
      await x.paste('pasted');
      expect(await x.draft()).toBe('pasted');
      await x.dictate(' said');
      expect(await x.draft()).toBe('pasted said');
      await x.clear();
      expect(await x.draft()).toBe('');
      await x.compose(['に', 'にほ'], '日本');
      await expect.poll(() => x.draft()).toBe('日本');
      await x.clear();
      await x.type('Hi');
      await x.page.evaluate(() => {
        window.addEventListener('input', () => document.body.classList.add('input-seen'));
      });
      await x.emojiButton.click();
      expect(await x.draft()).toBe('Hi🙂');
      await expect.poll(() => x.text()).toBe('Hi🙂');
      await expect(x.page.locator('body')).not.toHaveClass('input-seen');
    });

    test('a re-made composer keeps its draft', async ({ openReplica }) => {
      const x = await openReplica(surface.name, { draft: 'restored' });
      expect(await x.text()).toBe('restored');
      const before = await x.editor.elementHandle();
      await x.call('rerender');
      await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
      expect(await x.text()).toBe('restored');
      await x.type('!');
      expect((await x.draft()).length).toBe('restored!'.length);
    });

    test('messages come from both sides', async ({ openReplica }) => {
      const x = await openReplica(surface.name, { messages: [] });
      await expect(x.rows).toHaveCount(0);
      await x.call('receive', 'theirs');
      await x.call('addOutgoing', 'ours');
      await expect(x.rows).toHaveCount(2);
      const [theirs, ours] = await x.rows.evaluateAll((rows) =>
        rows.map((row) => getComputedStyle(row).justifyContent),
      );
      expect(theirs).not.toBe(ours);
      expect(ours).toBe('flex-end');
    });
  });
}

for (const surface of surfaces) {
  test.describe(surface.name, () => {
    test('another chat has its own draft and thread; querySelector finds the field, or not', async ({
      openReplica,
    }) => {
      const x = await openReplica(surface.name);
      const seen = await x.page.evaluate(
        () => document.querySelector('textarea, [data-testid="dmComposerTextInput"]') !== null,
      );
      expect(seen).toBe(!surface.inShadowRoot);
      await x.type('for Ana');
      const editor = await x.editor.elementHandle();
      await x.call('openChat', '111-444');
      await expect(x.rows.last()).toContainText('Is the shop open');
      await x.editor.waitFor();
      expect(await x.text()).toBe('');
      await x.type('for Ben');
      await x.call('openChat', '111-222');
      await expect.poll(() => x.text()).toBe('for Ana');
      expect(await x.draft('111-444')).toBe('for Ben');
      expect(await editor?.evaluate((node) => node.isConnected)).toBe(surface.reusesEditor);
      if (surface.inAddress) expect(x.page.url()).toMatch(/\/111-222$/);
    });
  });
}

import { expect, test } from './fixtures';
import { surfaces } from './surfaces';

test.use({ withExtension: false });

for (const surface of surfaces) {
  test.describe(surface.name, () => {
    test('Enter sends, and the row goes from pending to sent', async ({ openReplica }) => {
      const x = await openReplica(surface.name);
      await x.type('Hello\nthere');
      expect(await x.draft()).toBe('Hello\nthere');
      expect(await x.text()).toBe('Hello\nthere');
      await x.pressEnter();
      expect(await x.sentTexts()).toEqual(['Hello\nthere']);
      expect(await x.text()).toBe('');
      if (!surface.showsStatus) return;
      await expect(x.rows.last()).toHaveAttribute('data-send-status', 'pending');
      await expect(x.rows.last()).toHaveAttribute('data-send-status', 'sent');
    });

    test('text comes by paste, dictation and input method', async ({ openReplica }) => {
      const x = await openReplica(surface.name);
      await x.paste('pasted');
      expect(await x.draft()).toBe('pasted');
      await x.dictate(' said');
      expect(await x.draft()).toBe('pasted said');
      await x.clear();
      expect(await x.draft()).toBe('');
      await x.compose(['に', 'にほ'], '日本');
      await expect.poll(() => x.draft()).toBe('日本');
    });

    test('a click on Send sends, and there is none to click before', async ({ openReplica }) => {
      const x = await openReplica(surface.name);
      if (surface.editor === 'textarea') await expect(x.sendButton).toHaveCount(0);
      else await expect(x.sendButton).toBeDisabled();
      await x.dictate('Hello');
      await x.clickSend();
      expect(await x.sentTexts()).toEqual(['Hello']);
    });

    test('an emoji comes without an input event', async ({ openReplica }) => {
      const x = await openReplica(surface.name);
      await x.type('Hi');
      await x.page.evaluate(() => {
        window.addEventListener('input', () => document.body.classList.add('input-seen'));
      });
      await x.emojiButton.click();
      expect(await x.draft()).toBe('Hi🙂');
      await expect.poll(() => x.text()).toBe('Hi🙂');
      await expect(x.page.locator('body')).not.toHaveClass('input-seen');
    });
  });
}

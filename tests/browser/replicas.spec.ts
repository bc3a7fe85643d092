import { expect, test } from './fixtures';
import { surfaces } from './surfaces';

test.use({ withExtension: false });

for (const surface of surfaces.filter(({ editor }) => editor === 'textarea')) {
  test.describe(surface.name, () => {
    test('Enter sends, and the row goes from pending to sent', async ({ openReplica }) => {
      const x = await openReplica(surface.name);
      await x.type('Hello\nthere');
      expect(await x.draft()).toBe('Hello\nthere');
      expect(await x.text()).toBe('Hello\nthere');
      await x.pressEnter();
      expect(await x.sentTexts()).toEqual(['Hello\nthere']);
      await expect(x.editor).toHaveValue('');
      await expect(x.rows.last()).toHaveAttribute('data-send-status', 'pending');
      await expect(x.rows.last()).toHaveAttribute('data-send-status', 'sent');
    });
  });
}

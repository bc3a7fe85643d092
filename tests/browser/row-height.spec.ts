import { notSent, words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';

/** Both editors, at their widest and where X leaves least room; `contract.spec.ts` has the others. */
for (const name of ['today', 'dock', 'legacy', 'drawer'] as const) {
  test(`on ${name} the row is one line high, whatever it says`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await page.setViewportSize({ width: 420, height: 700 });
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    const isOneLine = async (state: string) => {
      await expect.poll(async () => (await panel.host.boundingBox())?.height, state).toBe(32);
      // Nothing may stick out of the line, either.
      const inner = await panel.host.evaluate((host) =>
        Math.max(
          ...[...(host.shadowRoot?.querySelectorAll('.line *') ?? [])].map((e) => e.clientHeight),
        ),
      );
      expect(inner, state).toBeLessThanOrEqual(32);
    };
    await x.write('Have a look at acme.com for more ');
    await expect(panel.row.locator('..')).toContainText(wordsLike('panel_ask_site'));
    await isOneLine('question');
    await settings.set({ ...business, pausedUntil: Date.now() + 3_600_000 });
    await expect(panel.row).toContainText(wordsLike('panel_paused'));
    await isOneLine('paused');
    await settings.set({ pausedUntil: 0 });
    await x.clear();
    await expect(panel.row).toContainText(words('panel_nothing'));
    await isOneLine('empty');
    await x.write('Dear {name}, thanks for following us! ');
    await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
    await isOneLine('count');
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    await panel.row.click();
    await isOneLine('held');
    await afterHold(page);
    await x.clear();
    await settings.set({ account_acme: 'personal', accountType: 'personal' });
    await expect(panel.row).toContainText(wordsLike('panel_personal', 'panel_as_personal'));
    await isOneLine('personal');
  });
}

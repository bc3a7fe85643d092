import type { Page } from '@playwright/test';
import { notSent, words, wordsLike } from '../words';
import { violationsIn } from './axe';
import { faint } from './contrast';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';

const written = 'Dear {name}, see https://evil.org/a and bit.ly/abc ';
const themes = ['light', 'dim', 'dark'] as const;

/** What axe finds in the panel: all of it in light, and in the other themes the colours. */
const accessible = (page: Page, isInShadowRoot: boolean, theme: (typeof themes)[number]) =>
  violationsIn(page, {
    colours: theme === 'light' ? 'light' : 'dark',
    include: isInShadowRoot
      ? { fromShadowDom: ['[data-testid="xchatEmbedRoute"]', 'dm-decorum'] }
      : 'dm-decorum',
  });

for (const name of ['today', 'legacy'] as const) {
  for (const theme of themes) {
    test(`${name}, ${theme}: nothing is faint, small or inaccessible, whatever is shown`, async ({
      openReplica,
      settings,
      page,
      expectedErrors,
    }) => {
      // The checker's own style, which the page's policy refuses.
      expectedErrors.push(/style-src/);
      await settings.set(business);
      const x = await openReplica(name, { messages: [], theme });
      const panel = new PanelView(page);
      await expect(panel.host).toHaveAttribute('data-theme', theme);
      if (name === 'today') {
        await panel.host.getByRole('button', { name: words('templates') }).click();
        await expect(panel.host.getByRole('option')).toHaveCount(1);
        expect(await accessible(page, true, theme), 'templates').toEqual([]);
        expect(await faint(page), 'templates').toEqual([]);
        await page.keyboard.press('Escape');
      }
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.write(written);
      await expect(panel.row).toContainText(wordsLike('panel_to_check'));
      expect(await accessible(page, name === 'today', theme), 'closed').toEqual([]);
      expect(await faint(page), 'closed').toEqual([]);
      await x.pressEnter();
      await expect(panel.row).toContainText(notSent);
      await panel.entries.first().locator('summary').click();
      expect(await accessible(page, name === 'today', theme), 'held').toEqual([]);
      expect(await faint(page), 'held').toEqual([]);
      if (name === 'today' && theme === 'light') {
        await panel.press(panel.list.getByRole('button', { name: words('panel_report_show') }));
        await expect(panel.list.locator('.report')).toBeVisible();
        expect(await accessible(page, true, theme), 'report').toEqual([]);
        expect(await faint(page), 'report').toEqual([]);
      }
      const small = await panel.host.evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll('button, summary') ?? [])]
          .map((node) => ({ node, box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(({ node, box }) => `${node.textContent} ${box.width} × ${box.height}`),
      );
      expect(small).toEqual([]);
    });
  }

  test(`${name}: colours are the page's, also when they change, and not the system's`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    await page.emulateMedia({ colorScheme: 'dark' });
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    for (const theme of [...themes, 'light'] as const) {
      await x.call('setTheme', theme);
      await expect(panel.host).toHaveAttribute('data-theme', theme);
      expect(await faint(page), theme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
  });

  test(`${name}: forced colours leave edges and words, and nothing moves`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    await x.write(written);
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    await afterHold(page);
    await expect(panel.list).toHaveCSS('outline-style', 'solid');
    await expect(
      panel.entries.first().getByText(words('severity_error'), { exact: true }),
    ).toBeVisible();
    const moving = await panel.host.evaluate(
      (host) => host.shadowRoot?.getAnimations().length ?? 0,
    );
    expect(moving).toBe(0);
    const icon = panel.row.locator('.icon').first();
    const colours = await icon.evaluate((node) => [
      getComputedStyle(node).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours[0]).not.toBe(colours[1]);
    await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  });
}

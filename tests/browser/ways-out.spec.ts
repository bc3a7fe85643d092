import { words, wordsLike } from '../words';
import { expect, test } from './fixtures';
import { openOwnPage } from './options-view';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

const outside = 'link-outside-domain';
const written = 'See https://evil.org/offer today ';

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('Ignore here lasts until the draft is sent, and can be undone', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [] });
      const panel = new PanelView(page);
      // With the phase come more warnings, which move the others.
      await expect(panel.row).toContainText(words('panel_phase_first'));
      await x.write(written);
      await panel.row.click();
      const why = panel.entry(outside).locator('summary');
      const reason = panel.entry(outside).getByText(words('link_outside_domain_why'));
      // Two clicks in one place open the reason and close it: what silences comes under no pointer.
      const box = await why.boundingBox();
      const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
      await page.mouse.click(at.x, at.y);
      await expect(reason).toBeVisible();
      expect(await why.boundingBox()).toEqual(box);
      await page.mouse.click(at.x, at.y);
      await expect(reason).toBeHidden();
      await panel.row.click();
      await panel.choose(outside, words('panel_ignore_here'));
      await expect(panel.entry(outside)).toHaveCount(0);
      await expect(x.editor).toBeFocused();
      await expect(panel.list).toContainText(
        words('panel_took_ignored', { rule: words('link_outside_domain_title') }),
      );
      await panel.list.getByRole('button', { name: words('panel_undo') }).click();
      await expect(panel.entry(outside)).toBeVisible();
      await panel.choose(outside, words('panel_ignore_here'));
      // The same rule about other words is another matter.
      await x.write('and https://other.org/x ');
      await expect(panel.entry(outside)).toHaveCount(1);
      await expect(panel.entry(outside)).toContainText('other.org');
      await x.clear();
      await expect(panel.list).toHaveCount(0);
      await x.write(written);
      await panel.row.click();
      await expect(panel.entry(outside)).toBeVisible();
      expect(await x.sentTexts()).toEqual([]);
    });

    test('Not in this chat outlives a reload, and no other chat hears of it', async ({
      openReplica,
      settings,
      page,
    }) => {
      const options = { messages: [{ from: 'them', text: 'Hello' }], draft: written } as const;
      const x = await openReplica(surface.name, options);
      const panel = new PanelView(page);
      await panel.choose(outside, words('panel_not_in_chat'));
      await expect(panel.entry(outside)).toHaveCount(0);
      await expect.poll(async () => JSON.stringify(await settings.get('local'))).toContain(outside);
      // Nothing stored says whose chat it is.
      expect(JSON.stringify(await settings.get('local'))).not.toMatch(/\b(ana|111|222|evil\w*)\b/i);
      await openReplica(surface.name, options);
      await panel.row.waitFor();
      await expect.poll(() => panel.rules()).not.toContain(outside);
      await x.call('openChat', '111-444');
      await x.call('setDraft', written);
      await expect.poll(() => panel.rules()).toContain(outside);
    });
  });
}

// What X's page has no part in.
test.describe('settings and history', () => {
  const name = 'today';
  test.beforeEach(async ({ settings }) => settings.set(business));

  test('what was chosen for a chat is erased with the history, in open tabs too', async ({
    openReplica,
    settings,
    context,
    extensionId,
    page,
  }) => {
    await openReplica(name, { messages: [{ from: 'them', text: 'Hello' }], draft: written });
    const panel = new PanelView(page);
    await panel.choose(outside, words('panel_not_in_chat'));
    await expect(panel.entry(outside)).toHaveCount(0);
    await expect.poll(async () => JSON.stringify(await settings.get('local'))).toContain(outside);
    const history = (await openOwnPage(context, extensionId, 'options')).section(
      words('options_history'),
    );
    await history.getByRole('button', { name: words('options_erase') }).click();
    await expect.poll(() => panel.rules()).toContain(outside);
    await history.getByRole('button', { name: words('panel_undo') }).click();
    await expect.poll(() => panel.rules()).not.toContain(outside);
  });

  test('a rule can be turned off, a link said to be ours or fine, and each taken back', async ({
    openReplica,
    settings,
    page,
  }) => {
    await openReplica(name, { messages: [], draft: written });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    const domain = 'evil.org';
    const took = words('panel_took_domain', { domain });
    for (const [choice, field, before, after, said] of [
      [words('panel_rule_off'), 'severities', {}, { [outside]: 'off' }, words('panel_undo')],
      [words('panel_it_is_ours', { domain }), 'domains', ['acme.com'], ['acme.com', domain], took],
      [words('panel_always_fine', { domain }), 'allowedDomains', [], [domain], took],
    ] as const) {
      await panel.choose(outside, choice);
      await expect(panel.entry(outside)).toHaveCount(0);
      await expect(panel.list).toContainText(said);
      await expect.poll(async () => (await settings.get())[field]).toEqual(after);
      await panel.list.getByRole('button', { name: words('panel_undo') }).click();
      await expect(panel.entry(outside)).toBeVisible();
      await expect.poll(async () => (await settings.get())[field]).toEqual(before);
    }
  });

  test('nothing is checked while paused, and it comes back by itself', async ({
    openReplica,
    settings,
    page,
  }) => {
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await x.write('Dear {name}, ');
    await panel.row.click();
    await panel.list.getByRole('button', { name: words('panel_pause_message') }).click();
    await expect(panel.row).toContainText(words('panel_paused_message'));
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toHaveLength(1);
    await expect(panel.row).not.toContainText(wordsLike('panel_paused', 'panel_paused_message'));
    await x.write('Dear {name}, ');
    await expect(panel.row).toContainText(wordsLike('panel_to_check'));

    await panel.row.click();
    const before = Date.now();
    await panel.list.getByRole('button', { name: words('panel_pause_hour') }).click();
    await expect(panel.row).toContainText(wordsLike('panel_paused'));
    const { pausedUntil } = await settings.get();
    expect(Number(pausedUntil) - before).toBeGreaterThan(3_599_000);
    expect(Number(pausedUntil) - before).toBeLessThan(3_700_000);
    await expect(panel.entry('unfilled-placeholder')).toHaveCount(0);
    await panel.host.getByRole('button', { name: words('panel_resume') }).click();
    await expect(panel.row).toContainText(wordsLike('panel_to_check'));

    await panel.list.getByRole('button', { name: words('panel_pause_tomorrow') }).click();
    await expect(panel.row).toContainText(wordsLike('panel_paused'));
    const tomorrow = new Date(Number((await settings.get()).pausedUntil));
    expect([tomorrow.getHours(), tomorrow.getMinutes()]).toEqual([0, 0]);
    expect(tomorrow.getTime() - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
    await settings.set({ pausedUntil: Date.now() + 700 });
    await expect(panel.row).toContainText(wordsLike('panel_to_check'));
  });

  test('Not a greeting puts the checklist away for this chat only', async ({
    openReplica,
    page,
  }) => {
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_thanks'));
    await panel.row.click();
    await panel.list.getByRole('button', { name: words('panel_not_a_greeting') }).click();
    await expect(panel.row).not.toContainText(words('panel_thanks'));
    await x.write('Do you have the blue one? ');
    await expect(panel.row).toContainText(words('panel_nothing'));
    await panel.list.getByRole('button', { name: words('panel_a_greeting') }).click();
    await expect(panel.row).toContainText(words('panel_thanks'));
  });
});

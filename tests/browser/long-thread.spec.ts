import type { MessageOption } from '../pages/config';
import { words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { business } from './scenario';
import { storySurfaces } from './surfaces';

const notes: readonly MessageOption[] = Array.from({ length: 60 }, (_, index) => ({
  from: 'me',
  text: `Note number ${index + 1}`,
}));
const stop: MessageOption = { from: 'them', text: 'Please stop messaging me' };
const peace: MessageOption = { from: 'them', text: 'Sorry, I mixed you up. Do go on!' };

for (const surface of storySurfaces) {
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set(business));

    test('scrolling through a thread while writing: nobody was faster, nobody has written again', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { older: 80, messages: [peace] });
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_answered'));
      await x.type('Sure, here it is ');
      await x.call('scrollToTop');
      await expect(x.rows.filter({ hasText: 'Earlier message 1,' }).first()).toBeVisible();
      await expect(row).toContainText(words('panel_nothing'));
      // Screen by screen: each brings rows that come in at the end of what is mounted.
      for (let screen = 0; screen < 20; screen += 1) {
        await x.scroller.evaluate((node) => node.scrollBy(0, node.clientHeight / 2));
        await expect(row).toContainText(words('panel_nothing'));
      }
      await x.call('scrollToEnd');
      await expect(x.rows.last()).toContainText('Do go on!');
      await expect(row).toContainText(words('panel_phase_answered'));
      await expect(row).toContainText(words('panel_nothing'));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
    });

    test('who comes in while the end is scrolled away is told of once it is back', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, { older: 80, messages: [peace] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await x.type('Sure, here it is ');
      await x.call('scrollToTop');
      await expect(x.rows.filter({ hasText: 'Earlier message 1,' }).first()).toBeVisible();
      await x.call('addOutgoing', 'Here you are, as promised');
      await x.call('scrollToEnd');
      await expect(x.rows.last()).toContainText('as promised');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
      await x.pressEnter();
      await expect(panel.entry('answered-meanwhile')).toHaveAttribute('data-severity', 'error');
      expect(await x.sentTexts()).toEqual([]);
    });

    test('an old wish for no more messages is not their latest word', async ({
      openReplica,
      settings,
      page,
    }) => {
      const x = await openReplica(surface.name, { messages: [stop, ...notes, peace] });
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await x.type('Here it is ');
      await x.call('scrollToTop');
      await expect(x.rows.filter({ hasText: 'Please stop' })).toBeVisible();
      await expect(panel.row).toContainText(words('panel_nothing'));
      await x.pressEnter();
      await expect.poll(() => x.sentTexts()).toHaveLength(1);
      expect(Object.keys(await settings.get('local')).join()).not.toContain('optout_');
    });

    test('a wish for no more messages stands, however far the list is scrolled', async ({
      openReplica,
      page,
    }) => {
      const x = await openReplica(surface.name, {
        messages: [peace, ...notes, stop, { from: 'me', text: 'We will stop' }],
      });
      const panel = new PanelView(page);
      await x.type('One more offer ');
      await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
      await x.call('scrollToTop');
      await expect(x.rows.filter({ hasText: 'Do go on!' })).toBeVisible();
      await x.pressEnter();
      await expect(panel.entry('opted-out')).toHaveAttribute('data-severity', 'error');
      expect(await x.sentTexts()).toEqual([]);
    });
  });
}

// Draft.js' lists end where they open (x-dom.md); the textarea's are virtualised.
for (const { name } of storySurfaces.filter(({ editor }) => editor === 'textarea')) {
  test(`on ${name} a thread opened in its middle tells nothing of its beginning or its end`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, {
      messages: [peace, ...notes, ...notes, stop],
      openedAt: 0.5,
    });
    const panel = new PanelView(page);
    await expect(panel.row).toContainText(words('panel_phase_unknown'));
    await x.type('Here it is ');
    await expect(panel.row).toContainText(words('panel_nothing'));
    await x.call('scrollToEnd');
    await expect(panel.row).toContainText(words('panel_phase_answered'));
    await expect(panel.row).toContainText(words('panel_to_check', { count: 1 }));
    expect(await panel.rules()).toEqual(['opted-out']);
  });
}

import { describe, expect } from 'vitest';
import { business } from '../browser/scenario';
import { words } from '../words';
import { test } from './fixtures';
import { PanelView } from './panel';

/** Each writes in another way: within a line, over several, with nothing left, with nothing replaced. */
const cases = [
  {
    title: 'a word is replaced, after emoji and a line break',
    rule: 'insecure-link',
    before: 'Hi 😀 👩‍👩‍👧!\nSee http://acme.com/a today',
    after: /^Hi 😀 👩‍👩‍👧!\nSee https:\/\/acme\.com\/a today$/,
  },
  {
    title: 'edits in several lines are one',
    rule: 'several-links',
    before: 'A https://acme.com/a here\nB https://acme.com/b here\nC https://acme.com/c here',
    after: /^A https:\/\/acme\.com\/a here\nB here\nC here$/,
  },
  {
    title: 'a word is taken away',
    rule: 'link-outside-domain',
    before: 'See https://evil.org/a today',
    after: /^See today$/,
  },
  {
    title: 'the whole draft is taken away',
    rule: 'link-outside-domain',
    before: 'https://evil.org/a',
    after: /^$/,
  },
  {
    title: 'words are added where nothing is selected',
    rule: 'missing-help',
    before: 'Thanks for following! See https://acme.com/a',
    after: /^Thanks for following! See https:\/\/acme\.com\/a.+@AcmeHelp/s,
  },
];

describe.each(['today', 'legacy'] as const)('%s', (surface) => {
  test.for(cases)('$title', async ({ rule, before, after }, { openReplica, settings, page }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    await expect.poll(panel.row).toContain(words('panel_phase_first'));
    await x.type(before);
    await panel.clickRow();
    await panel.clickSuggestion(rule);
    await expect.poll(() => x.draft()).toMatch(after);
    await expect.poll(() => x.text()).toBe(await x.draft());
    expect(await x.hasFocus()).toBe(true);
    await x.undo();
    await expect.poll(() => x.draft()).toBe(before);
    await expect.poll(() => x.text()).toBe(before);
    // It goes on as if nothing had been.
    await x.type(' Bye');
    await expect.poll(() => x.draft()).toContain(' Bye');
    await expect.poll(() => x.text()).toBe(await x.draft());
  });
});

import { describe, expect } from 'vitest';
import { business } from '../browser/scenario';
import { words } from '../words';
import { test } from './fixtures';
import { InputMethod } from './input-method';
import { PanelView } from './panel';
import { afterHold } from './replica';

describe.each(['today', 'legacy'] as const)('%s', (surface) => {
  test('Enter is the input method’s while it is at work, and held as usual afterwards', async ({
    firefox,
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(surface, { messages: [] });
    const panel = new PanelView(page);
    const inputMethod = new InputMethod(firefox.ownWindow);
    await x.type('Dear ');
    await x.hearKeys();
    await inputMethod.compose('{na');
    await inputMethod.compose('{name} に');
    await expect.poll(() => x.text()).toBe('Dear {name} に');
    await inputMethod.pressEnter();
    await inputMethod.commitByEnter();
    // What the page heard is what an input method makes the browser say, and nothing was kept from it.
    await expect
      .poll(() => x.heardKeys())
      .toEqual([
        'keydown Enter 13 composing',
        'keyup Enter 13 composing',
        'keydown Process 229 composing',
        'compositionend',
        'keyup Enter 13',
      ]);
    await expect.poll(() => x.draft()).toBe('Dear {name} に');
    expect(await x.text()).toBe('Dear {name} に');
    await expect.poll(panel.row).toContain(words('panel_to_check', { count: 1 }));
    // Had one of these been held, the next one would be the second press.
    await afterHold(page);
    await x.pressEnter();
    await expect.poll(panel.row).toContain(words('panel_held_enter'));
    expect(await x.sentTexts()).toEqual([]);
    expect(await x.draft()).toBe('Dear {name} に');
    await afterHold(page);
    await x.pressEnter();
    await expect.poll(() => x.sentTexts()).toEqual(['Dear {name} に']);
  });
});

// Draft.js takes the words in a moment later, and until then nothing else: we say so.
test('a click on a suggestion ends an input method’s work first, and loses none of it', async ({
  firefox,
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [{ from: 'them', text: 'Hello' }] });
  const panel = new PanelView(page);
  await x.type('Hi http://acme.com/a ');
  await panel.clickRow();
  await expect.poll(panel.rules).toContain('insecure-link');
  await new InputMethod(firefox.ownWindow).compose('に');
  await expect.poll(() => x.text()).toBe('Hi http://acme.com/a に');
  await panel.clickButton(words('suggest_secure_link', { link: 'https://acme.com/a' }));
  await expect.poll(() => x.draft()).toBe('Hi https://acme.com/a に');
  expect(await x.text()).toBe('Hi https://acme.com/a に');
  expect(await x.hasFocus()).toBe(true);
  expect(await x.sentTexts()).toEqual([]);
});

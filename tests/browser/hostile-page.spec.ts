import type { Page } from '@playwright/test';
import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';
import { storySurfaces } from './surfaces';

const draft = 'Dear {name}, welcome. ';

for (const { name } of storySurfaces) {
  test(`${name}: an aria-activedescendant that names nothing in sight opens no way`, async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    const x = await openReplica(name, { messages: [] });
    const panel = new PanelView(page);
    await x.write(draft);
    await x.editor.evaluate((node) => node.setAttribute('aria-activedescendant', 'gone'));
    await x.pressEnter();
    await expect(panel.row).toContainText(notSent);
    expect(await x.sentTexts()).toEqual([]);
  });
}

test('a script’s events that do not leave X’s shadow root are held', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write(draft);
  await x.editor.evaluate((node) => {
    for (const keyCode of [13, 229]) {
      const init = { key: 'Enter', keyCode, bubbles: true, cancelable: true };
      node.dispatchEvent(new KeyboardEvent('keydown', init));
    }
  });
  await x.sendButton.evaluate((node) => {
    node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await expect(panel.row).toContainText(notSent);
  expect(await x.sentTexts()).toEqual([]);
});

test.describe('a page that is not as others', () => {
  test.use({ withFreshTab: true });

  test('after document.open() a message is held as before', async ({
    openReplica,
    settings,
    page,
  }) => {
    await settings.set(business);
    await openReplica('light', { messages: [] });
    const panel = new PanelView(page);
    // X's page in its barest form: the old one's listeners are gone, and ours with them.
    await page.evaluate(() => {
      document.open();
      document.write(`<div data-testid="dm-conversation-panel"><form data-testid="dm-composer-form">
        <textarea data-testid="dm-composer-textarea"></textarea></form></div>`);
      document.close();
      const field = document.querySelector('textarea');
      field?.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') document.title = `${document.title}sent `;
      });
      field?.focus();
    });
    await panel.row.waitFor();
    await page.keyboard.type(draft);
    await page.keyboard.press('Enter');
    await expect(panel.row).toContainText(notSent);
    expect(await page.title()).toBe('');
    await afterHold(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('sent');
  });

  /** The page's own view into a closed root: our row, and what X says of its field. */
  const inRoot = (page: Page) =>
    page.evaluate(() => {
      const root = window.closedRoot;
      const host = root?.querySelector('dm-decorum');
      return host?.shadowRoot?.querySelector('button')?.textContent ?? '';
    });

  for (const host of ['known', 'unknown'] as const) {
    test(`in a closed shadow root on a host that is ${host} a message is held, by key and by pointer`, async ({
      openReplica,
      settings,
      page,
    }) => {
      await settings.set(business);
      await page.addInitScript((isKnown) => {
        const { attachShadow: attach, setAttribute: set } = Element.prototype;
        const hosts = new WeakSet<Element>();
        Element.prototype.setAttribute = function (name, value) {
          const isHost = value === 'xchatEmbedRoute';
          if (isHost) hosts.add(this);
          set.call(this, name, isHost && !isKnown ? 'other' : value);
        };
        Element.prototype.attachShadow = function (init) {
          const isOfX = hosts.has(this);
          const root = attach.call(this, isOfX ? { ...init, mode: 'closed' } : init);
          if (isOfX) window.closedRoot = root;
          return root;
        };
      }, host === 'known');
      const x = await openReplica('today', { messages: [], waitForEditor: false, draft });
      const placeOf = (selector: string) =>
        page.evaluate((each) => {
          const part = window.closedRoot?.querySelector(each);
          const { left = 0, top = 0, width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
          return [left + width / 2, top + height / 2] as const;
        }, selector);
      if (host === 'unknown') {
        // There it is found by whoever begins to write.
        await page.waitForFunction(() => window.closedRoot?.querySelector('textarea'));
        await page.mouse.click(...(await placeOf('textarea')));
      }
      await expect.poll(() => inRoot(page)).not.toBe('');
      const place = await placeOf('[data-testid="dm-composer-send-button"]');
      // One press, however long: its end answers nothing.
      await page.mouse.move(...place);
      await page.mouse.down();
      await expect.poll(() => inRoot(page)).toMatch(notSent);
      await afterHold(page);
      await page.mouse.up();
      expect(await x.sentTexts()).toEqual([]);
      await afterHold(page);
      await page.evaluate(() => window.closedRoot?.querySelector('textarea')?.focus());
      await page.keyboard.press('Enter');
      await expect.poll(() => x.sentTexts()).toEqual([draft]);
    });
  }
});

declare global {
  interface Window {
    /** What the page keeps of a root that it has closed. */
    closedRoot?: ShadowRoot;
  }
}

test('what a page makes of a suggestion that was not meant is taken back, and said', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set(business);
  const x = await openReplica('legacy', { messages: [{ from: 'them', text: 'Hello' }] });
  const panel = new PanelView(page);
  const text = 'One line.\nSee http://acme.com/a today ';
  await x.type(text);
  // Something of the page's adds a letter of its own to what comes in.
  await x.editor.evaluate((node) => {
    const spoil = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const other = document.createEvent('TextEvent');
      const { data } = event as TextEvent;
      other.initTextEvent('textInput', true, true, window, `${data}!`);
      node.dispatchEvent(other);
    };
    node.addEventListener('textInput', spoil, { capture: true, once: true });
  });
  await panel.row.click();
  const entry = panel.entry('insecure-link');
  await entry.locator('.actions button').first().click();
  await expect(entry).toContainText(words('panel_refused'));
  await expect.poll(() => x.draft()).toBe(text);
  await expect.poll(() => x.text()).toBe(text);
});

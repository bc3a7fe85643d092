import type { ElementHandle, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Config } from '../pages/config';
import type { Control } from '../pages/control-face';

const editor =
  '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"][contenteditable]';
const send = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';
const form = '[data-testid="dm-composer-form"], aside[role="complementary"]';

/** Waits for the first element of a selector, in whichever open shadow root it is. */
export async function deep(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const each = selector.split(', ').map((one) => `>>> ${one}`);
  // Asked again and again: the driver's own waiting hears of no change inside a shadow root.
  const found = await vi.waitUntil(() => page.$(each.join(', ')), {
    timeout: 30_000,
    interval: 50,
  });
  return found as ElementHandle<HTMLElement>;
}

/** Longer than a hold takes for a second press to count (400 ms), by the page's clock. */
export async function afterHold(page: Page): Promise<void> {
  const start = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() > from + 420, {}, start);
}

/** A replica in a tab of Firefox, in the words of the Chromium scenarios. */
export class Replica {
  readonly page: Page;
  readonly config: Config;

  constructor(page: Page, config: Config) {
    this.page = page;
    this.config = config;
  }

  editor = () => deep(this.page, editor);
  sendButton = () => deep(this.page, send);
  form = () => deep(this.page, form);

  async focus(): Promise<void> {
    await (await this.editor()).focus();
  }

  async hasFocus(): Promise<boolean> {
    return (await this.editor()).evaluate((node) => node.matches(':focus'));
  }

  /** Real keys; a line break is typed with Shift+Enter. */
  async type(text: string): Promise<void> {
    await this.focus();
    const { keyboard } = this.page;
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.chord('Shift', 'Enter');
      if (line !== '') await keyboard.type(line);
    }
  }

  /** A text where its single keys do not matter: pasted, but for the last letter. */
  async write(text: string): Promise<void> {
    await this.paste(text.slice(0, -1));
    await this.page.keyboard.type(text.slice(-1));
  }

  /** From the real clipboard, with the real keys. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.focus();
    await this.chord('Control', 'v');
  }

  async clear(): Promise<void> {
    await this.focus();
    await this.chord('Control', 'a');
    await this.page.keyboard.press('Delete');
  }

  async undo(): Promise<void> {
    await this.chord('Control', 'z');
  }

  async pressEnter(): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Enter');
  }

  async clickSend(): Promise<void> {
    await (await this.sendButton()).click();
  }

  /** What stands in the field, read from the DOM. */
  async text(): Promise<string> {
    return (await this.editor()).evaluate((node) =>
      node instanceof HTMLTextAreaElement
        ? node.value
        : [...node.querySelectorAll('[data-block="true"]')].map((b) => b.textContent).join('\n'),
    );
  }

  /** Where the caret is, counted in the draft's characters. */
  async caret(): Promise<number> {
    return (await this.editor()).evaluate((node) => {
      if (node instanceof HTMLTextAreaElement) return node.selectionEnd;
      const selection = document.getSelection();
      if (!selection?.focusNode) return -1;
      let before = 0;
      for (const block of node.querySelectorAll('[data-block="true"]')) {
        if (block.contains(selection.focusNode)) {
          const range = document.createRange();
          range.selectNodeContents(block);
          range.setEnd(selection.focusNode, selection.focusOffset);
          return before + range.toString().length;
        }
        before += block.textContent.length + 1;
      }
      return -1;
    });
  }

  /** From now on, `heardKeys` has the keys that reach the editor, if nobody cancelled them. */
  async hearKeys(): Promise<void> {
    await (await this.editor()).evaluate((node) => {
      const heard: string[] = [];
      Object.assign(node, { heard });
      for (const type of ['keydown', 'keyup', 'compositionend'] as const) {
        node.addEventListener(type, (event) => {
          const key =
            event instanceof KeyboardEvent
              ? ` ${event.key} ${event.keyCode}${event.isComposing ? ' composing' : ''}`
              : '';
          heard.push(`${event.isTrusted ? '' : 'untrusted '}${type}${key}`);
        });
      }
    });
  }

  async heardKeys(): Promise<string[]> {
    return (await this.editor()).evaluate((node) => (node as unknown as { heard: string[] }).heard);
  }

  /** What the app itself believes stands there. */
  draft(): Promise<string> {
    return this.page.evaluate(() => window.replica.draft());
  }

  sentTexts(): Promise<string[]> {
    return this.page.evaluate(() => window.replica.sent.map(({ text }) => text));
  }

  setDraft(...args: Parameters<Control['setDraft']>): Promise<void> {
    return this.page.evaluate((text) => window.replica.setDraft(text), ...args);
  }

  private async chord(modifier: 'Control' | 'Shift', key: 'Enter' | 'a' | 'v' | 'z') {
    const { keyboard } = this.page;
    await keyboard.down(modifier);
    await keyboard.press(key);
    await keyboard.up(modifier);
  }
}

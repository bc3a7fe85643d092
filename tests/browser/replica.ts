import type { Locator, Page } from '@playwright/test';
import type { Config } from '../pages/config';
import type { Control, Sent } from '../pages/control-face';

type Method = {
  [Name in keyof Control]: Control[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Control];

const either = (...ids: string[]) => ids.map((id) => `[data-testid="${id}"]`).join(', ');

export const editorSelector = either('dm-composer-textarea', 'dmComposerTextInput');

/** Where the caret is, counted in the draft's characters. */
export const caretOf = (editor: Locator) =>
  editor.evaluate((node) => {
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
      before += (block.textContent ?? '').length + 1;
    }
    return -1;
  });

/** A replica in a tab: the same words on every surface. */
export class Replica {
  readonly page: Page;
  readonly config: Config;
  /** Everything that was put into the editor, to be looked for where it must not be. */
  readonly written: string[] = [];
  /** What is typed into: X's textarea or Draft.js' contenteditable. */
  readonly editor: Locator;
  /** Absent (XChat) or disabled (legacy) while there is nothing to send. */
  readonly sendButton: Locator;
  readonly emojiButton: Locator;
  /** The composer as a whole: whatever stands in the page's flow above it is not of X. */
  readonly form: Locator;
  /** The list that scrolls. */
  readonly scroller: Locator;
  readonly rows: Locator;

  constructor(page: Page, config: Config) {
    this.page = page;
    this.config = config;
    const legacy = config.surface === 'legacy' || config.surface === 'drawer';
    this.editor = page.locator(editorSelector);
    this.sendButton = page.locator(either('dm-composer-send-button', 'dmComposerSendButton'));
    this.emojiButton = page.locator(
      legacy ? 'button[aria-label="Add emoji"]' : either('dm-composer-emoji-button'),
    );
    this.form = page.locator(legacy ? 'aside[role="complementary"]' : either('dm-composer-form'));
    this.scroller = page.locator(either('dm-message-scroller', 'DmActivityViewport'));
    this.rows = page.locator('[data-dm-message-row], [data-testid="messageEntry"]');
  }

  /**
   * Waits for an element of each selector, in whichever open shadow root, without asking for a frame. A locator
   * looks again after a tenth of a second, and brings all it can do into the page first.
   */
  async untilThere(...selectors: string[]): Promise<void> {
    const missing = await this.page.evaluate((asked) => {
      const isIn = (root: Document | ShadowRoot, selector: string): boolean =>
        root.querySelector(selector) !== null ||
        [...root.querySelectorAll('*')].some(
          (node) => node.shadowRoot && isIn(node.shadowRoot, selector),
        );
      const end = performance.now() + 10_000;
      return new Promise<string[]>((resolve) => {
        const look = () => {
          const left = asked.filter((selector) => !isIn(document, selector));
          if (left.length === 0 || performance.now() > end) resolve(left);
          else setTimeout(look, 10);
        };
        look();
      });
    }, selectors);
    if (missing.length > 0) throw new Error(`Nothing on the page is ${missing.join(', nor ')}.`);
  }

  /** Real keys; a line break is typed with Shift+Enter. */
  async type(text: string): Promise<void> {
    this.written.push(text);
    await this.editor.focus();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Shift+Enter');
      await this.page.keyboard.type(line);
    }
  }

  /** A text where its single keys do not matter: only the last letter is one. */
  async write(text: string): Promise<void> {
    const last = [...text].at(-1) ?? '';
    const most = text.slice(0, text.length - last.length);
    if (text.includes('\n') || most === '') return this.type(text);
    await this.dictate(most);
    await this.page.keyboard.type(last);
  }

  /** All at once, as dictation or a keyboard's suggestion: one `input` event and no keys. */
  async dictate(text: string): Promise<void> {
    this.written.push(text);
    await this.editor.focus();
    await this.page.keyboard.insertText(text);
  }

  /** From the real clipboard, with the real keys. */
  async paste(text: string): Promise<void> {
    this.written.push(text);
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Everything is selected and deleted by keys. */
  async clear(): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
  }

  /** An input method: each step replaces the one before; the last word is put in at the end. */
  async compose(steps: readonly string[], result?: string): Promise<void> {
    await this.editor.focus();
    const session = await this.page.context().newCDPSession(this.page);
    for (const text of steps) {
      const { length } = text;
      const at = { selectionStart: length, selectionEnd: length };
      await session.send('Input.imeSetComposition', { text, ...at });
    }
    if (result !== undefined) await session.send('Input.insertText', { text: result });
    await session.detach();
  }

  async pressEnter(): Promise<void> {
    await this.editor.press('Enter');
  }

  /** The Enter by which an input method takes a word: the browser says 229 for its key. */
  async pressComposingEnter(): Promise<void> {
    await this.editor.focus();
    const session = await this.page.context().newCDPSession(this.page);
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await session.send('Input.dispatchKeyEvent', { type, ...enter });
    }
    await session.detach();
  }

  async clickSend(): Promise<void> {
    await this.sendButton.click();
  }

  /** What stands in the field, read from the DOM. */
  text(): Promise<string> {
    return this.editor.evaluate((node) =>
      node instanceof HTMLTextAreaElement
        ? node.value
        : [...node.querySelectorAll('[data-block="true"]')].map((b) => b.textContent).join('\n'),
    );
  }

  /** What the app itself believes stands there. */
  draft(conversation?: string): Promise<string> {
    return this.call('draft', ...(conversation === undefined ? [] : [conversation]));
  }

  sent(): Promise<readonly Sent[]> {
    return this.page.evaluate(() => [...window.replica.sent]);
  }

  /** The texts that went out, oldest first. */
  async sentTexts(): Promise<string[]> {
    return (await this.sent()).map(({ text }) => text);
  }

  errors(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(window.replica?.errors ?? [])]);
  }

  shortcuts(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...window.replica.shortcuts]);
  }

  /** Anything else a test can do to the page: see `Control`. */
  call<Name extends Method>(
    name: Name,
    ...args: Parameters<Control[Name]>
  ): Promise<ReturnType<Control[Name]>> {
    return this.page.evaluate(
      ([method, values]) => {
        const control = window.replica as unknown as Record<string, (...all: unknown[]) => unknown>;
        return control[method]?.(...values);
      },
      [name, args] as const,
    ) as Promise<ReturnType<Control[Name]>>;
  }
}

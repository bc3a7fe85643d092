import { expect } from '@playwright/test';
import type { Config, ReplicaOptions, SurfaceName } from '../pages/config';
import type { Control } from '../pages/control-face';
import type { Driver, Tab } from './driver';
import { look, type Place, type Question } from './look';

type Method = {
  [Name in keyof Control]: Control[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Control];

const parts = {
  editor:
    '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"][contenteditable]',
  send: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
  attach: '[data-testid="dm-composer-attachment-button"], [aria-label="Add photos"]',
  form: '[data-testid="dm-composer-form"], aside[role="complementary"]',
} as const;
type Part = keyof typeof parts;

const row = { selector: 'button[aria-controls]', of: 'extension' } as const;

/** Waits until what is read is as it is to be: `await soon(chat.row).toContain('Not sent')`. */
export const soon = <Result>(read: () => Promise<Result>) =>
  expect.poll(read, { intervals: [20, 50, 100], timeout: 10_000 });

/** Longer than a hold takes for a second press to count (`design.md`: 400 ms). */
const hold = 420;

/** A chat in a tab, and what the extension draws there, as people find it: the same in every browser. */
export class Chat {
  readonly tab: Tab;
  readonly config: Config;
  /** Everything that was put into the message box, to be looked for where it must not be. */
  readonly written: string[] = [];

  constructor(tab: Tab, config: Config) {
    this.tab = tab;
    this.config = config;
  }

  /** Goes to a replica in this tab, and waits for its message box. */
  static async open(
    tab: Tab,
    { site }: Driver,
    surface: SurfaceName,
    options?: ReplicaOptions,
  ): Promise<Chat> {
    const { config, address } = site.show(surface, options);
    await tab.goto(address);
    await tab.toFront();
    const chat = new Chat(tab, config);
    await chat.until({ selector: parts.editor, of: 'x', read: 'place', until: 'there' });
    // Nobody writes and sends within the moment in which the row appears.
    await chat.until({ ...row, read: 'texts', until: 'there' });
    return chat;
  }

  /** The words of the one line above the message box; `''` while there is none. */
  row = async (): Promise<string> => (await this.texts(row.selector))[0] ?? '';
  /** All words of the open list; `''` while there is none. */
  list = async (): Promise<string> => (await this.texts('section'))[0] ?? '';
  /** What is said at once to those who listen. */
  alert = async (): Promise<string> => (await this.texts('[role="alert"]'))[0] ?? '';
  /** All words of ours in the page. */
  panel = async (): Promise<string> => (await this.texts('.panel'))[0] ?? '';
  /** The rules in the open list, in their order. */
  rules = (): Promise<string[]> =>
    this.tab.evaluate(look, {
      selector: 'li[data-rule]',
      of: 'extension',
      read: 'rules',
    }) as Promise<string[]>;
  /** The words of each entry of a rule in the open list. */
  entries = (rule: string): Promise<string[]> => this.texts(`li[data-rule="${rule}"]`);

  /** Which of our elements has the focus: a rule's entry, or a button's words. */
  focused = (): Promise<string | null> =>
    this.tab.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const root = active?.getRootNode();
      if (!(root instanceof ShadowRoot) || root.host.localName !== 'dm-decorum') return null;
      return active?.getAttribute('data-rule') ?? active?.textContent ?? null;
    }, null);

  /** What stands in the field, read from the DOM. */
  text = (): Promise<string> =>
    this.tab.evaluate(look, { selector: parts.editor, of: 'x', read: 'text' }) as Promise<string>;
  /** Where the caret is, counted in the draft's characters. */
  caret = (): Promise<number> =>
    this.tab.evaluate(look, { selector: parts.editor, of: 'x', read: 'caret' }) as Promise<number>;
  hasFocus = (): Promise<boolean> =>
    this.tab.evaluate(look, {
      selector: parts.editor,
      of: 'x',
      read: 'isFocused',
    }) as Promise<boolean>;
  /** What the app itself believes stands there. */
  draft = (): Promise<string> => this.tab.evaluate(() => window.replica.draft(), null);
  /** The texts that went out, oldest first. */
  sentTexts = (): Promise<string[]> =>
    this.tab.evaluate(() => window.replica.sent.map(({ text }) => text), null);
  /** X's one-key shortcuts that fired. */
  shortcuts = (): Promise<string[]> => this.tab.evaluate(() => [...window.replica.shortcuts], null);

  /** Anything else a test can do to the page: see `Control`. */
  call<Name extends Method>(name: Name, ...args: Parameters<Control[Name]>): Promise<unknown> {
    return this.tab.evaluate(
      ([method, values]) => {
        const control = window.replica as unknown as Record<string, (...all: unknown[]) => unknown>;
        return control[method]?.(...values);
      },
      [name, args] as const,
    );
  }

  async focus(part: Part = 'editor'): Promise<void> {
    await this.until({ selector: parts[part], of: 'x', read: 'focus', until: 'there' });
  }

  /** Real keys, each of them; a line break is typed with Shift+Enter. */
  async type(text: string): Promise<void> {
    this.written.push(text);
    await this.focus();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.tab.press('Shift+Enter');
      if (line !== '') await this.tab.type(line);
    }
  }

  /** A text where its single keys do not matter: only the last letter is one. */
  async write(text: string): Promise<void> {
    this.written.push(text);
    await this.focus();
    const last = [...text].at(-1) ?? '';
    const lines = text.slice(0, text.length - last.length).split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.tab.press('Shift+Enter');
      if (line !== '') await this.tab.insert(line);
    }
    await this.type(last);
  }

  /** From the real clipboard, with the real keys. */
  async paste(text: string): Promise<void> {
    this.written.push(text);
    await this.tab.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.focus();
    await this.tab.press('Control+v');
  }

  /** Everything is selected and deleted by keys. */
  async clear(): Promise<void> {
    await this.focus();
    await this.tab.press('Control+a');
    await this.tab.press('Delete');
  }

  async pressEnter(): Promise<void> {
    await this.focus();
    await this.tab.press('Enter');
  }

  clickSend(count?: number): Promise<void> {
    return this.click({ selector: parts.send, of: 'x' }, count);
  }

  /** Attaches a photo. */
  attach(): Promise<void> {
    return this.click({ selector: parts.attach, of: 'x' });
  }

  /** A script of the page's presses Send. */
  async pressSendByScript(): Promise<void> {
    await this.until({ selector: parts.send, of: 'x', read: 'press', until: 'there' });
  }

  clickRow(): Promise<void> {
    return this.click(row);
  }

  /** A click on a button of ours, by its words. */
  clickButton(words: string): Promise<void> {
    return this.click({ selector: 'button', of: 'extension', words });
  }

  /** A click on the first suggestion of a rule, or the one that says exactly this. */
  clickSuggestion(rule: string, says?: string): Promise<void> {
    const selector = `li[data-rule="${rule}"] .actions button`;
    return this.click({
      selector,
      of: 'extension',
      ...(says !== undefined && { words: says }),
    });
  }

  /** Until a second press counts, by the page's clock. */
  async afterHold(): Promise<void> {
    await this.tab.evaluate(
      async (pause) => new Promise((resolve) => setTimeout(resolve, pause)),
      hold,
    );
  }

  /** Where a part of X's lies in the view, in pixels; null where nobody could click it. */
  placeOf(part: Part): Promise<Place | null> {
    return this.place({ selector: parts[part], of: 'x' });
  }

  /** Where our row lies. */
  placeOfRow(): Promise<Place | null> {
    return this.place(row);
  }

  place(question: Question): Promise<Place | null> {
    return this.tab.evaluate(look, { ...question, read: 'place' }) as Promise<Place | null>;
  }

  /** Once it can be hit, and stands still. */
  private async click(question: Question, count = 1): Promise<void> {
    const asked = { ...question, read: 'place', until: 'still' } as const;
    const { left, top, width, height } = (await this.until(asked)) as Place;
    await this.tab.click(left + width / 2, top + height / 2, count);
  }

  /** What is read once it is there. */
  private async until(asked: Parameters<typeof look>[0]): Promise<unknown> {
    const answer = await this.tab.evaluate(look, asked);
    const isThere = Boolean(Array.isArray(answer) ? answer[0] : answer);
    if (!isThere) throw new Error(`Nothing is ${JSON.stringify(asked)}.`);
    return answer;
  }

  private texts(selector: string): Promise<string[]> {
    return this.tab.evaluate(look, { selector, of: 'extension', read: 'texts' }) as Promise<
      string[]
    >;
  }
}

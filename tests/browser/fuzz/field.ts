import type { ElementHandle } from '@playwright/test';
import type { Replica } from '../replica';

/** What is to be seen of a message box. */
export interface FieldState {
  field: string;
  /** What the app believes stands there. */
  draft: string;
  /** What went out in this sequence. */
  sent: readonly string[];
  /** Not looked at where it is left out. */
  caret?: number;
}

/** Where to press to take a suggestion: `entry` is `rule at`, as the list says it. */
export interface Wanted {
  entry: string;
  suggestion: number;
}

/** A replica's message box, asked as cheaply as can be: there are thousands of steps. */
export class Field {
  readonly #editor: ElementHandle<Element>;
  /** How many messages had gone out before. */
  #before = 0;

  private constructor(editor: ElementHandle<Element>) {
    this.#editor = editor;
  }

  static async of(x: Replica): Promise<Field> {
    return new Field((await x.editor.elementHandle()) as ElementHandle<Element>);
  }

  /** Begins a sequence: the focus is in the box, and what was sent before does not count. */
  async begin(): Promise<void> {
    this.#before = await this.#editor.evaluate((node) => {
      if (node instanceof HTMLElement) node.focus();
      return window.replica.sent.length;
    });
  }

  /** What is there once it is as expected, or long after. */
  settled(expected: FieldState): Promise<FieldState> {
    return this.#editor.evaluate(
      async (node, [wanted, before]) => {
        const blocks = () => [...node.querySelectorAll('[data-block="true"]')];
        const textOf = () =>
          node instanceof HTMLTextAreaElement
            ? node.value
            : blocks()
                .map(({ textContent }) => textContent)
                .join('\n');
        const caretOf = () => {
          if (node instanceof HTMLTextAreaElement) return node.selectionEnd;
          const { focusNode, focusOffset } = document.getSelection() ?? {};
          let passed = 0;
          for (const block of blocks()) {
            if (focusNode && block.contains(focusNode)) {
              const range = document.createRange();
              range.selectNodeContents(block);
              range.setEnd(focusNode, focusOffset ?? 0);
              return passed + range.toString().length;
            }
            passed += (block.textContent ?? '').length + 1;
          }
          return -1;
        };
        const look = () => ({
          field: textOf(),
          draft: window.replica.draft(),
          sent: window.replica.sent.slice(before).map(({ text }) => text),
          ...('caret' in wanted && { caret: caretOf() }),
        });
        const isWanted = () => JSON.stringify(look()) === JSON.stringify(wanted);
        const end = performance.now() + 1500;
        while (!isWanted() && performance.now() < end) {
          await new Promise((resolve) => setTimeout(resolve));
        }
        return look();
      },
      [expected, this.#before] as const,
    );
  }

  /** Where the row is, to open the list by; null where the list is open. */
  row(): Promise<readonly [number, number] | null> {
    return this.#editor.evaluate((node) => {
      const root = node.getRootNode() as Document | ShadowRoot;
      const row = root.querySelector('dm-decorum')?.shadowRoot?.querySelector('[aria-controls]');
      if (!row || row.getAttribute('aria-expanded') === 'true') return null;
      const { left, top, width, height } = row.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
  }

  /** Where the button of a suggestion is; null where the list does not offer it. */
  suggestion(wanted: Wanted): Promise<readonly [number, number] | null> {
    return this.#editor.evaluate(async (node, { entry, suggestion }) => {
      // The list is drawn anew in a task after the frame in which the draft was read.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      const root = node.getRootNode() as Document | ShadowRoot;
      const list = root.querySelector('dm-decorum')?.shadowRoot?.querySelector('.list');
      const entries = [...(list?.querySelectorAll<HTMLElement>('li[data-rule]') ?? [])];
      const found = entries.find(({ dataset: { rule, at } }) => `${rule} ${at ?? ''}` === entry);
      const button = found?.querySelector('.actions')?.querySelectorAll('button')[suggestion];
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    }, wanted);
  }
}

import type { CDPSession } from '@playwright/test';
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

type Point = readonly [x: number, y: number];

/** A replica's message box, asked as cheaply as can be: there are thousands of steps. */
export class Field {
  readonly #session: CDPSession;
  /** How many messages had gone out before this sequence. */
  #before = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** The box of a page that has just been opened, with the focus in it. */
  static async of(x: Replica, session: CDPSession): Promise<Field> {
    await x.editor.evaluate(lookFromInside);
    return new Field(session);
  }

  /** Another sequence begins: what was sent before does not count. */
  forget(sent: number): void {
    this.#before += sent;
  }

  /** What is there once it is as expected, or long after. */
  settled(expected: FieldState): Promise<FieldState> {
    return this.#ask('settled', expected, this.#before);
  }

  /** Where the row is, to open the list by; null where the list is open. */
  row(): Promise<Point | null> {
    return this.#ask('row');
  }

  /** Where the button of a suggestion is; null where the list does not offer it. */
  suggestion(wanted: Wanted): Promise<Point | null> {
    return this.#ask('suggestion', wanted);
  }

  /** Playwright's own way to ask a page takes three times as long. */
  async #ask<Name extends keyof Inside>(
    name: Name,
    ...args: Parameters<Inside[Name]>
  ): Promise<Awaited<ReturnType<Inside[Name]>>> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: `box.${name}(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }
}

interface Inside {
  settled(wanted: FieldState, before: number): Promise<FieldState>;
  row(): Point | null;
  suggestion(wanted: Wanted): Promise<Point | null>;
}

/** Runs in the page: leaves there, as `box`, what can be asked of its message box. */
function lookFromInside(node: HTMLElement | SVGElement): void {
  node.focus();
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
  const panel = () => {
    const root = node.getRootNode() as Document | ShadowRoot;
    return root.querySelector('dm-decorum')?.shadowRoot;
  };
  const middleOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };

  const box: Inside = {
    async settled(wanted: FieldState, before: number): Promise<FieldState> {
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
    row(): Point | null {
      const row = panel()?.querySelector('[aria-controls]');
      return !row || row.getAttribute('aria-expanded') === 'true' ? null : middleOf(row);
    },
    async suggestion({ entry, suggestion }: Wanted): Promise<Point | null> {
      // The list is drawn anew in a task after the frame in which the draft was read.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      const entries = panel()?.querySelectorAll<HTMLElement>('.list li[data-rule]') ?? [];
      const found = [...entries].find(
        ({ dataset: { rule, at } }) => `${rule} ${at ?? ''}` === entry,
      );
      const button = found?.querySelector('.actions')?.querySelectorAll('button')[suggestion];
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      return middleOf(button);
    },
  };
  Object.assign(window, { box });
}

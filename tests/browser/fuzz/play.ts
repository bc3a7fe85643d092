import { type Diagnostic, lint, withEdits } from '../../../rules';
import { business } from '../scenario';
import type { Field, FieldState } from './field';
import { FieldModel } from './field-model';
import type { Keys } from './keys';
import type { Step } from './plan';

/** Where the page and the model went apart. */
export interface Fault {
  /** What was done until then. */
  done: string;
  expected: FieldState;
  actual: FieldState;
}

interface PlayOptions {
  keys: Keys;
  field: Field;
  /** Without it everything goes out, and there are no suggestions. */
  withExtension: boolean;
}

const context = {
  profile: { domains: business.domains, helpHandle: business.helpHandle },
  conversation: { partnerName: 'Ana', received: 1 },
};

const keyOf = ({ ruleId, range }: Diagnostic, text: string) =>
  `${ruleId} ${range ? text.slice(...range) : ''}`;

const reasonsOf = (text: string) =>
  lint(text, context)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map((diagnostic) => keyOf(diagnostic, text));

class FaultError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.done);
    this.fault = fault;
  }
}

/**
 * Does what a plan says, and looks after many steps whether field, app, caret and what went out are as
 * the model says; the field is empty before and after. Resolves to the first fault, or null.
 */
export async function play(plan: readonly Step[], options: PlayOptions): Promise<Fault | null> {
  try {
    await new Player(options).play(plan);
    return null;
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

class Player {
  readonly #options: PlayOptions;
  readonly #model = new FieldModel();
  readonly #done: string[] = [];
  /** Keys that are on their way, and nobody has looked yet at what they make. */
  #pressed: Promise<void>[] = [];

  constructor(options: PlayOptions) {
    this.#options = options;
  }

  async play(plan: readonly Step[]): Promise<void> {
    for (const step of plan) {
      this.#done.push(step.act);
      if (step.act === 'suggest') await this.#suggest(step);
      else if (step.act === 'enter') await this.#enter(step.isMeant);
      else this.#pressed.push(this.#write(step));
      if (step.isSeen) await this.#check();
    }
    this.#done.push('clear');
    if (this.#model.text !== '' || this.#pressed.length > 0) await this.#clear();
    this.#options.field.forget(this.#model.sent.length);
  }

  #write(step: Exclude<Step, { act: 'suggest' | 'enter' }>): Promise<void> {
    const { keys } = this.#options;
    const model = this.#model;
    switch (step.act) {
      case 'type':
        model.insert(step.words);
        return keys.type(step.words);
      case 'insert':
        model.insert(step.words);
        return keys.insert(step.words);
      case 'line':
        model.insert('\n');
        return keys.press('Shift+Enter');
      case 'move': {
        for (let time = 0; time < step.times; time += 1) model.move(step.direction);
        const arrow = step.direction < 0 ? 'ArrowLeft' : 'ArrowRight';
        return keys.hold(arrow, step.times);
      }
      case 'start':
        model.selectAll();
        model.move(-1);
        return keys.press('Control+Home');
      case 'delete':
        model.delete(step.direction);
        return keys.press(step.direction < 0 ? 'Backspace' : 'Delete');
      case 'selectAll':
        model.selectAll();
        return keys.press('Control+a');
    }
  }

  async #suggest({ which, isUndone }: Step & { act: 'suggest' }): Promise<void> {
    const { keys, field, withExtension } = this.#options;
    const model = this.#model;
    const before = model.text;
    const offered = lint(before, context).diagnostics.flatMap(({ ruleId, range, suggestions }) =>
      suggestions.map(({ edits }, suggestion) => ({
        edits,
        wanted: { entry: `${ruleId} ${range?.[0] ?? ''}`, suggestion },
      })),
    );
    const choice = offered[Math.floor(which * offered.length)];
    if (!withExtension || !choice) return;
    await this.#check();
    const row = await field.row();
    if (row) await keys.click(row);
    // The word at the caret is not judged yet.
    const place = await field.suggestion(choice.wanted);
    if (!place) return;
    await keys.click(place);
    this.#done.push(choice.wanted.entry);
    model.become(withEdits(before, choice.edits), 0);
    await this.#check(false);
    if (isUndone) {
      this.#done.push('undo');
      model.become(before, 0);
      this.#pressed.push(keys.press('Control+z'));
      await this.#check(false);
    }
    model.become(model.text, model.text.length);
    this.#pressed.push(keys.press('Control+End'));
  }

  async #enter(isMeant: boolean): Promise<void> {
    const { keys, withExtension } = this.#options;
    const reasons = withExtension ? reasonsOf(this.#model.text) : [];
    const outcome = this.#model.press(reasons);
    this.#done.push(outcome);
    this.#pressed.push(keys.press('Enter'));
    await this.#check(outcome !== 'sent');
    if (outcome !== 'held') return;
    // Otherwise begins anew: a press now may or may not be soon enough to be the same.
    if (!isMeant) return this.#clear();
    this.#model.press(reasons);
    this.#pressed.push(keys.enterAfterHold());
    await this.#check(false);
  }

  async #clear(): Promise<void> {
    this.#model.become('', 0);
    this.#pressed.push(this.#options.keys.press('Control+a', 'Delete'));
    await this.#check();
  }

  async #check(withCaret = true): Promise<void> {
    const { text, sent, selection } = this.#model;
    const expected: FieldState = {
      field: text,
      draft: text,
      sent,
      ...(withCaret && { caret: selection[1] }),
    };
    await Promise.all(this.#pressed);
    this.#pressed = [];
    const actual = await this.#options.field.settled(expected);
    if (JSON.stringify(actual) === JSON.stringify(expected)) return;
    throw new FaultError({ done: this.#done.join(' · '), expected, actual });
  }
}

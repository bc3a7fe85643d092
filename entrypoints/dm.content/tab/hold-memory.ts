import { type Diagnostic, type RuleFacts, ruleOf } from '../../../rules';

/** One reason for a hold. The person agrees to it by pressing again. */
export interface Reason {
  /** The rule and the words it quotes. */
  key: string;
  /** Where it is about people and not about words: how long it is not held again once passed. */
  holdsOncePer?: RuleFacts['holdsOncePer'];
}

/** What was held and what was passed, per conversation, until the tab closes. Nothing is stored. */
export class Holds {
  readonly #held = new Map<string, Set<string>>();
  readonly #passed = new Map<string, Map<string, Reason>>();

  /**
   * Decides whether a press sends: it does if every reason against the draft was held before in this
   * conversation. Otherwise this call holds it, and remembers that.
   */
  press(conversation: string, reasons: readonly Reason[]): 'hold' | 'pass' {
    const passed = this.#passed.get(conversation);
    const standing = reasons.filter(({ key }) => !passed?.has(key));
    const held = this.#held.get(conversation) ?? new Set();
    if (standing.every(({ key }) => held.has(key))) {
      this.#pass(conversation, standing);
      return 'pass';
    }
    this.#held.set(conversation, new Set([...held, ...standing.map(({ key }) => key)]));
    return 'hold';
  }

  /** Whether a reason stands that was not passed in this conversation. Remembers nothing. */
  stands(conversation: string, reasons: readonly Reason[]): boolean {
    const passed = this.#passed.get(conversation);
    return reasons.some(({ key }) => !passed?.has(key));
  }

  /** Whether something was held in this conversation since its draft was begun. */
  hasHeld(conversation: string): boolean {
    return this.#held.has(conversation);
  }

  /** The draft was sent or emptied: the next one is held anew. */
  forgetDraft(conversation: string): void {
    this.#held.delete(conversation);
  }

  /** They have written again: what holds once for each answer of theirs may hold again. */
  forgetAnswer(conversation: string): void {
    const passed = this.#passed.get(conversation);
    for (const [key, { holdsOncePer }] of passed ?? []) {
      if (holdsOncePer === 'answer') passed?.delete(key);
    }
  }

  #pass(conversation: string, standing: readonly Reason[]): void {
    const passed = this.#passed.get(conversation) ?? new Map<string, Reason>();
    for (const reason of standing) if (reason.holdsOncePer) passed.set(reason.key, reason);
    this.#passed.set(conversation, passed);
  }
}

/** What a warning is known by: its rule and the words it quotes. */
export function reasonOf({ ruleId, range }: Diagnostic, text: string): Reason {
  const { holdsOncePer } = ruleOf(ruleId);
  return {
    key: range ? `${ruleId} ${text.slice(...range)}` : ruleId,
    ...(holdsOncePer && { holdsOncePer }),
  };
}

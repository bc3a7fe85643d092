import { type Diagnostic, type RuleFacts, ruleOf } from '../../../rules';

/** What a person is told when a send is held, and agrees to by pressing again. */
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
   * Whether a press sends: it does if everything that stands against the draft was held before in
   * this conversation. Otherwise it is held, and remembered, by this very call.
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

  /** Whether something stands that the person has not seen held; nothing is remembered. */
  stands(conversation: string, reasons: readonly Reason[]): boolean {
    const passed = this.#passed.get(conversation);
    return reasons.some(({ key }) => !passed?.has(key));
  }

  /** Whether a hold stands in this conversation, passed or not. */
  hasHeld(conversation: string): boolean {
    return this.#held.has(conversation);
  }

  /** The draft was sent or emptied: the next one starts afresh. */
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

/** What identifies a warning to a person: the rule and the words it quotes. */
export function reasonOf({ ruleId, range }: Diagnostic, text: string): Reason {
  const { holdsOncePer } = ruleOf(ruleId);
  return {
    key: range ? `${ruleId} ${text.slice(...range)}` : ruleId,
    ...(holdsOncePer && { holdsOncePer }),
  };
}

import type { RuleFacts } from '../../../rules';

/** One reason for a hold. The person agrees to it by pressing again. */
export interface Reason {
  /** The rule and the words it quotes. */
  key: string;
  /** For rules about people: how long after a passed hold it is not held again. */
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
    const standing = reasons.filter((reason) => !this.#isPassed(conversation, reason));
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
    return reasons.some((reason) => !this.#isPassed(conversation, reason));
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

  #isPassed(conversation: string, reason: Reason): boolean {
    return this.#passed.get(placeOf(conversation, reason))?.has(reason.key) ?? false;
  }

  #pass(conversation: string, standing: readonly Reason[]): void {
    for (const reason of standing) {
      if (!reason.holdsOncePer) continue;
      const place = placeOf(conversation, reason);
      const passed = this.#passed.get(place) ?? new Map<string, Reason>();
      this.#passed.set(place, passed.set(reason.key, reason));
    }
  }
}

/** Where it is remembered that a hold was passed: in the conversation, or `''` for all of them. */
function placeOf(conversation: string, { holdsOncePer }: Reason): string {
  return holdsOncePer === 'account' ? '' : conversation;
}

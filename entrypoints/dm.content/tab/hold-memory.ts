import type { Diagnostic, RuleId } from '../../../rules';

/** These concern the person, not the words: once passed, they are shown and no longer held. */
const aboutThePerson: ReadonlySet<RuleId> = new Set([
  'personal-account',
  'second-message',
  'mass-message',
  'opted-out',
]);

/** What a person is told when a send is held, and agrees to by pressing again. */
export interface Reason {
  /** The rule and the words it quotes. */
  key: string;
  /** It concerns the person or the account: once passed, it is not held again in this tab. */
  isLasting: boolean;
}

/** What was held and what was passed, per conversation, until the tab closes. Nothing is stored. */
export class Holds {
  readonly #held = new Map<string, Set<string>>();
  readonly #passed = new Map<string, Set<string>>();

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

  /** They have written again: what they asked for is open anew. */
  forgetOptOut(conversation: string): void {
    this.#passed.get(conversation)?.delete('opted-out');
  }

  #pass(conversation: string, standing: readonly Reason[]): void {
    const passed = this.#passed.get(conversation) ?? new Set<string>();
    for (const { key, isLasting } of standing) if (isLasting) passed.add(key);
    this.#passed.set(conversation, passed);
  }
}

/** What identifies a warning to a person: the rule and the words it quotes. */
export function reasonOf({ ruleId, range }: Diagnostic, text: string): Reason {
  const isLasting = aboutThePerson.has(ruleId);
  return { key: range ? `${ruleId} ${text.slice(...range)}` : ruleId, isLasting };
}

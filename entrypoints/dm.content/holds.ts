import type { Diagnostic, RuleId } from '../../rules';

/** These concern the person, not the words: once passed, they are shown and no longer held. */
const aboutThePerson: ReadonlySet<RuleId> = new Set([
  'personal-account',
  'second-message',
  'mass-message',
  'opted-out',
]);

/** A rule and the words it quotes: what a person was told, and agreed to by pressing again. */
interface Reason {
  ruleId: RuleId;
  key: string;
}

/** What was held and what was passed, per conversation, until the tab closes. Nothing is stored. */
export class Holds {
  readonly #held = new Map<string, Set<string>>();
  readonly #passed = new Map<string, Set<RuleId>>();

  /**
   * Whether a press sends: it does if everything that stands against the draft was held before in
   * this conversation. Otherwise it is held, and remembered, by this very call.
   */
  press(conversation: string, text: string, reasons: readonly Diagnostic[]): 'hold' | 'pass' {
    const passed = this.#passed.get(conversation);
    const standing = reasons
      .filter(({ ruleId }) => !passed?.has(ruleId))
      .map((diagnostic) => reasonOf(diagnostic, text));
    const held = this.#held.get(conversation) ?? new Set();
    if (standing.every(({ key }) => held.has(key))) {
      this.#pass(conversation, standing);
      return 'pass';
    }
    this.#held.set(conversation, new Set([...held, ...standing.map(({ key }) => key)]));
    return 'hold';
  }

  /** Whether something stands that the person has not seen held; nothing is remembered. */
  stands(conversation: string, reasons: readonly Diagnostic[]): boolean {
    const passed = this.#passed.get(conversation);
    return reasons.some(({ ruleId }) => !passed?.has(ruleId));
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
    const passed = this.#passed.get(conversation) ?? new Set();
    for (const { ruleId } of standing) if (aboutThePerson.has(ruleId)) passed.add(ruleId);
    this.#passed.set(conversation, passed);
  }
}

/** What identifies a warning to a person: the rule and the words it quotes. */
export function reasonOf({ ruleId, range }: Diagnostic, text: string): Reason {
  return { ruleId, key: range ? `${ruleId} ${text.slice(...range)}` : ruleId };
}

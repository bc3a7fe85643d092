import type { Context } from './context';
import type { Draft } from './draft';
import type {
  ChecklistItem,
  Link,
  MessageData,
  Phase,
  RuleId,
  Severity,
  Suggestion,
  TextRange,
} from './types';

/** What a rule says of a draft; `lint` adds the rule's id and severity. */
export interface Report {
  range: TextRange | null;
  /** Left out: the rule's id with `_` for `-`. */
  messageId?: string;
  data?: MessageData;
  /** Where it differs from the rule's own; what the person has set for the rule wins over both. */
  severity?: Severity;
  suggestions?: Suggestion[];
}

/**
 * Ways out of a warning that only some rules offer:
 * - `own-domain`: the link's domain is the user's own.
 * - `allowed-domain`: it is fine to link to.
 * - `asked-for-it`: people asked for this text; until midnight, not in groups.
 * - `known-group`: "We know each other", for a group in place of "Ignore in this chat".
 * - `known-person`: "I know Ana", for a person in place of "Ignore in this chat".
 * - `account-type`: the account that writes is business, or personal.
 */
export type WayOutKind =
  | 'own-domain'
  | 'allowed-domain'
  | 'asked-for-it'
  | 'known-group'
  | 'known-person'
  | 'account-type';

/** What leads out of the direct message; none of them posts anything by itself. */
export type ExitKind = 'mention' | 'follow' | 'post' | 'blog';

/** All that the rest of the product needs to know about a rule: no list of rule ids stands elsewhere. */
export interface RuleFacts {
  id: RuleId;
  group: 'people' | 'links' | 'text' | 'firstMessage';
  severity: Severity;
  /** In an answered conversation, where it differs. */
  severityAnswered?: Severity;
  /** Where a business account hears the rule. */
  phases: readonly Phase[];
  /** Where a personal account hears the rule; nowhere unless given. */
  personalPhases?: readonly Phase[];
  /** Every message id that the rule can report, with the names of its data. */
  messages: Readonly<Record<string, readonly string[]>>;
  /** Those that name the partner, and end in `_unnamed` where no name is known. */
  unnamed?: readonly string[];
  /** Every message id that its suggestions can have, with the names of their data. */
  suggestions?: Readonly<Record<string, readonly string[]>>;
  /** Ways out besides those that every warning has. */
  waysOut?: readonly WayOutKind[];
  /** Ways out of the direct message. */
  exits?: readonly ExitKind[];
  /**
   * Set on a rule that is about people and not about words: once its hold has been passed, it is shown
   * and not held again until the tab closes. `conversation`: in this conversation; `answer`: there, and
   * until they write again; `account`: wherever this account writes, which the rule names in its data
   * as `account`. Left out: it holds once in each draft.
   */
  holdsOncePer?: 'conversation' | 'answer' | 'account';
  /** A warning about a link that was pasted right before the press holds: nobody has seen it yet. */
  holdsPasted?: true;
  /** Its item in the checklist of a first message, ticked while the rule is silent. */
  checklist?: ChecklistItem['id'];
}

interface RuleBase extends RuleFacts {
  /** Whether the rule can report anything in this context, whatever the words; left out: it can. */
  applies?(context: Context): boolean;
  /** Whether its checklist item can be ticked, where silence does not say so. */
  isMet?(draft: Draft): boolean;
}

/** A rule that looks at the draft as a whole. */
export interface DraftRule extends RuleBase {
  check(draft: Draft, context: Context): Iterable<Report>;
}

/** A rule that looks at whom the message goes to or who writes it, and never at its words. */
export interface SituationRule extends RuleBase {
  consider(context: Context): Iterable<Report>;
}

/**
 * A rule that judges one link at a time. A link gets one verdict: that of the first link rule in the
 * order of the registry that is on and has something to say. The range is the link's.
 */
export interface LinkRule extends RuleBase {
  judge(link: Link, draft: Draft, context: Context): Omit<Report, 'range'> | null;
}

export type Rule = DraftRule | SituationRule | LinkRule;

export const everyPhase: readonly Phase[] = ['first', 'unanswered', 'answered', 'unknown'];

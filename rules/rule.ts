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

/** What a rule reports about a draft; `lint` adds the rule's id and severity. */
export interface Report {
  /** In UTF-16 code units; null = the draft as a whole. */
  range: TextRange | null;
  /** Default: the rule's id with `_` for `-`. */
  messageId?: string;
  data?: MessageData;
  /** Default: the rule's own. The severity that the user has set for the rule overrides both. */
  severity?: Severity;
  suggestions?: Suggestion[];
}

/**
 * Ways out of a warning that only some rules offer:
 * - `own-domain`: the link's domain is the user's own.
 * - `allowed-domain`: the link's domain is fine to link to.
 * - `asked-for-it`: people asked for this text. Holds until midnight; not offered in groups.
 * - `own-detail`: the e-mail address, phone number or IBAN is the user's own.
 * - `known-group`: "We know each other", which replaces "Ignore in this chat" in a group.
 * - `known-person`: "I know Ana", which replaces "Ignore in this chat" with one person.
 * - `account-type`: the user says whether this account is business or personal.
 */
export type WayOutKind =
  | 'own-domain'
  | 'allowed-domain'
  | 'asked-for-it'
  | 'own-detail'
  | 'known-group'
  | 'known-person'
  | 'account-type';

/** Ways to write somewhere else than in the direct message. None posts anything by itself. */
export type ExitKind = 'mention' | 'follow' | 'post' | 'blog';

/** Everything the rest of the product needs to know of a rule, so no other code lists rule ids. */
export interface RuleFacts {
  id: RuleId;
  /** Its folder in `checks/` and its section in the settings. */
  group: 'people' | 'links' | 'text' | 'first-message';
  severity: Severity;
  /** Its reports have levels of the user's own: the one set for the rule counts only where it is `off`. */
  hasOwnLevels?: true;
  /** The severity in an answered conversation; default: `severity`. */
  severityAnswered?: Severity;
  /** The phases in which it checks a business account. */
  phases: readonly Phase[];
  /** The phases in which it checks a personal account; default: none. */
  personalPhases?: readonly Phase[];
  /** Every message id that it can report, with the names of the data. */
  messages: Readonly<Record<string, readonly string[]>>;
  /** The message ids that name the partner; each has a variant with `_unnamed` without a name. */
  unnamed?: readonly string[];
  /** Every message id that its suggestions can have, with the names of the data. */
  suggestions?: Readonly<Record<string, readonly string[]>>;
  /** Ways out beyond those that every warning has. */
  waysOut?: readonly WayOutKind[];
  /** Ways out of the direct message. */
  exits?: readonly ExitKind[];
  /**
   * For a rule about people, not about words: after its hold has been passed, it is only shown
   * until the tab closes. `conversation`: in this conversation; `answer`: in this conversation
   * until they write again; `account`: wherever the account in its data (`account`) writes.
   * Default: it holds once in each draft.
   */
  holdsOncePer?: 'conversation' | 'answer' | 'account';
  /** Its warning about a link pasted right before the press holds: nobody has seen it yet. */
  holdsPasted?: true;
  /** Its item in the checklist of a first message, ticked while it reports nothing. */
  checklist?: ChecklistItem['id'];
  /** That item stays open while there is a warning or an error about a link. */
  checklistNeedsSoundLinks?: true;
}

interface RuleBase extends RuleFacts {
  /** Whether it can report anything in this context, whatever the text; default: true. */
  applies?(context: Context): boolean;
  /** Whether its checklist item is met, for a rule that can be silent although it is not. */
  isMet?(draft: Draft): boolean;
}

/** A rule that checks the draft as a whole. */
export interface DraftRule extends RuleBase {
  check(draft: Draft, context: Context): Iterable<Report>;
}

/** A rule that checks who writes to whom and never looks at the text. */
export interface SituationRule extends RuleBase {
  consider(context: Context): Iterable<Report>;
}

/**
 * A rule that judges one link at a time; null = nothing to report. A link gets one verdict, that of
 * the first link rule in the order of the registry that is on and reports it. The range is the
 * link's.
 */
export interface LinkRule extends RuleBase {
  judge(link: Link, draft: Draft, context: Context): Omit<Report, 'range'> | null;
}

/** Any rule. */
export type Rule = DraftRule | SituationRule | LinkRule;

/** For rules that check in every phase. */
export const everyPhase: readonly Phase[] = ['first', 'unanswered', 'answered', 'unknown'];

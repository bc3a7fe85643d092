import type { Context } from './context';
import type { Draft } from './draft';
import type { Link, MessageData, Phase, RuleId, Severity, Suggestion, TextRange } from './types';

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

interface RuleFacts {
  id: RuleId;
  group: 'people' | 'links' | 'text' | 'firstMessage';
  severity: Severity;
  /** In an answered conversation, where it differs. */
  severityAnswered?: Severity;
  /** Where a business account hears the rule. */
  phases: readonly Phase[];
  /** Where a personal account hears the rule; nowhere unless given. */
  personalPhases?: readonly Phase[];
  /** Why the rule exists: the article, or X's Authenticity policy. */
  source: 'article' | 'authenticity' | 'both' | 'practice';
  /** Every message id that the rule can report, with the names of its data. */
  messages: Readonly<Record<string, readonly string[]>>;
  /** Every message id that its suggestions can have, with the names of their data. */
  suggestions?: Readonly<Record<string, readonly string[]>>;
}

/** A rule that looks at the draft as a whole. */
export interface DraftRule extends RuleFacts {
  check(draft: Draft, context: Context): Iterable<Report>;
}

/**
 * A rule that judges one link at a time. A link gets one verdict: that of the first link rule in
 * `verdictOrder` that is on and has something to say. The range is the link's.
 */
export interface LinkRule extends RuleFacts {
  judge(link: Link, draft: Draft, context: Context): Omit<Report, 'range'> | null;
}

export type Rule = DraftRule | LinkRule;

export const everyPhase: readonly Phase[] = ['first', 'unanswered', 'answered', 'unknown'];

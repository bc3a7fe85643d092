import type { rulesById } from './registry';

export type RuleId = keyof typeof rulesById;

/** `error` holds the send once, `warning` is shown and counted, `info` is a tip. */
export type Severity = 'error' | 'warning' | 'info';

/** Half-open, in UTF-16 code units: `text.slice(start, end)` are the words meant. */
export type TextRange = readonly [start: number, end: number];

/** How far a conversation has come; `unknown` while its beginning has not been seen. */
export type Phase = 'first' | 'unanswered' | 'answered' | 'unknown';

/** What the business has told us. Missing or unreadable fields take their default. */
export interface Profile {
  /** Of the account that writes; default `business`. */
  accountType?: 'business' | 'personal';
  /** Own domains: hosts or URLs, any case, Unicode or punycode; unreadable ones are left out. */
  domains?: string[];
  /** Not ours, but fine to link to. */
  allowedDomains?: string[];
  /** At most five own pages to offer for insertion. */
  usefulPages?: { title: string; url: string }[];
  /** Default true; false = the business has no site. */
  hasSite?: boolean;
  /** With or without `@`; `''` = not set. */
  helpHandle?: string;
  /** Of a first message, in characters as people see them, a link counting 23; default 280. */
  maxLength?: number;
  /** People first written to in a day; default 50. */
  dailyLimit?: number;
  /** BCP 47, of sentences to insert when the draft's own language is unknown; default `en`. */
  language?: string;
  /** Replaces the rule's severity everywhere; `off` = the rule does not exist. */
  severities?: Partial<Record<RuleId, Severity | 'off'>>;
}

/** The thread the draft is written in. */
export interface Conversation {
  /** Other people in it: 1 in a direct thread (default), 0 = a group of unknown size. */
  recipients?: number;
  /** The thread's beginning has been seen; default true. */
  beginning?: boolean;
  /** Messages of ours seen in it; failed ones left out, photos and voice notes count. */
  sent?: number;
  /** Messages of theirs seen in it. */
  received?: number;
  /** Ours after their latest. */
  sentSince?: number;
  /** Words of their latest message. */
  lastReceived?: string;
  /** Display name of the person written to. */
  partnerName?: string;
  /** Display names of other chats open in this tab within the last hour. */
  recentNames?: string[];
  /** A row not sent from this tab appeared since the draft was begun. */
  meanwhile?: 'ours' | 'theirs';
}

/** What this browser remembers of earlier sends. */
export interface History {
  /** Other people who got nearly the same text in the last 24 hours. */
  similarRecipients?: number;
  /** People first written to today. */
  sentToday?: number;
  /** ISO date of our last message in this conversation; `''` = none known. */
  lastWritten?: string;
  /** This person once asked not to be written to, and has written nothing else since. */
  optedOut?: boolean;
}

/** The account that writes, where the page shows one, and what it could be mistaken for. */
export interface Account {
  /** With or without `@`; left out or unreadable: no rule about the account speaks. */
  handle?: string;
  /** Nobody has said yet whether it is business or personal, though somebody has of another one. */
  isUnseen?: boolean;
  /** Since the user switched to it in this tab, if nothing has been sent since. */
  minutesSinceSwitch?: number;
  /** The profile's domains and help handle belong to this account and not to all of them. */
  hasOwnProfile?: boolean;
  /** The user's businesses but for this account; `handle` is `''` where no account goes with one. */
  businesses?: { handle: string; domains: string[]; helpHandle: string }[];
}

/** All that `lint` is told besides the text; every field of every part is optional. */
export interface LintContext {
  profile?: Profile;
  conversation?: Conversation;
  history?: History;
  account?: Account;
}

export type MessageData = Record<string, string | number>;

/** An edit the person may choose; the engine never applies one. */
export interface Suggestion {
  messageId: string;
  data: MessageData;
  edits: { range: TextRange; text: string }[];
}

/** What a rule reports; people read "warning". The words for `messageId` live in `public/_locales`. */
export interface Diagnostic {
  ruleId: RuleId;
  severity: Severity;
  /** `null` = the draft as a whole. */
  range: TextRange | null;
  /** `[A-Za-z0-9_]+` */
  messageId: string;
  data: MessageData;
  suggestions: Suggestion[];
}

/** One of the things that a first message should have. */
export interface ChecklistItem {
  id: 'thanks' | 'link' | 'help';
  /** The rule that asks for it. */
  ruleId: RuleId;
  isDone: boolean;
}

export interface LintResult {
  phase: Phase;
  diagnostics: Diagnostic[];
  /** Of a blank draft: what would be said of any message here, because it is not about the words. */
  ahead: Diagnostic[];
  /** What a first message should have; empty where no rule asks for anything. */
  checklist: ChecklistItem[];
  /** Rules that threw, with the error's name and never its message, which may quote the draft. */
  failures: { ruleId: RuleId; name: string }[];
}

/** A link as X would make one, or as a reader might still follow it (`linkedByX: false`). */
export interface Link {
  range: TextRange;
  /** As typed. */
  text: string;
  /** Absolute; `https:` where no scheme was typed. */
  url: string;
  /** Lower-case ASCII where the URL can be read, else as typed. */
  host: string;
  linkedByX: boolean;
}

export interface Mention {
  /** With the `@`. */
  range: TextRange;
  /** Without the `@`, as typed. */
  handle: string;
}

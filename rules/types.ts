import type { rulesById } from './registry';

/** The id of a rule in the registry. */
export type RuleId = keyof typeof rulesById;

/** `error` (Hold) holds the message once, `warning` is shown and counted, `info` (Tip) is shown. */
export type Severity = 'error' | 'warning' | 'info';

/** A range of a text in UTF-16 code units, half-open: `text.slice(start, end)`. */
export type TextRange = readonly [start: number, end: number];

/**
 * How far a conversation has come: nothing written yet, written to without an answer, answered.
 * `unknown` while its beginning has not been seen.
 */
export type Phase = 'first' | 'unanswered' | 'answered' | 'unknown';

/** A word or phrase that the user never wants in a message. */
export interface AvoidedWord {
  words: string;
  /** What to write instead; `''` or left out = nothing is suggested. */
  instead?: string;
  /** Default `warning`. */
  level?: 'warning' | 'error';
}

/** The user's settings that rules need. Missing or unreadable fields take their default. */
export interface Profile {
  /** The type of the account that writes; default `business`. */
  accountType?: 'business' | 'personal';
  /** Own domains: hosts or URLs in any case, Unicode or punycode. Unreadable ones are left out. */
  domains?: string[];
  /** Domains of others that are fine to link to, in the same forms. */
  allowedDomains?: string[];
  /** Own pages to offer for insertion; the first five count. */
  usefulPages?: { title: string; url: string }[];
  /** false = the business has no website; default true. */
  hasSite?: boolean;
  /** The account that helps customers, with or without `@`; default `''` = not set. */
  helpHandle?: string;
  /** The limit for a first message, in characters as people see them. Default 280. */
  maxLength?: number;
  /** The limit of people first written to in a day; default 50. */
  dailyLimit?: number;
  /** The language (BCP 47) of inserted sentences if the draft's is unknown; default `en`. */
  language?: string;
  /**
   * The business's own e-mail addresses, phone numbers and IBANs, as people write them. Unreadable
   * ones are left out.
   */
  ownDetails?: string[];
  /** Words the user never wants in a message; the first 500 count. Not to be changed once given. */
  avoidedWords?: AvoidedWord[];
  /** The name that the person signs with; default `''` = not set. */
  myName?: string;
  /**
   * What the interface calls the placeholders of our own templates, without braces; the name for pages
   * ends in a colon. The stored names count without being given.
   */
  placeholderNames?: readonly string[];
  /** Replaces a rule's severity in every phase; `off` = the rule does not run. */
  severities?: Partial<Record<RuleId, Severity | 'off'>>;
}

/** The conversation the draft is written in. Missing or unreadable counts are 0, texts `''`. */
export interface Conversation {
  /** The number of other people: 1 = not a group (default), 0 = a group of unknown size. */
  recipients?: number;
  /** Whether the conversation's beginning has been seen; default true. */
  beginning?: boolean;
  /** Messages of the user's that were seen. Failed ones do not count; photos and voice notes do. */
  sent?: number;
  /** Messages of theirs that were seen. */
  received?: number;
  /** Messages of the user's after their latest one. */
  sentSince?: number;
  /** The text of their latest message. */
  lastReceived?: string;
  /** The texts of the user's latest messages. */
  lastSent?: readonly string[];
  /** Display name of the person written to. */
  partnerName?: string;
  /** Display names of other chats that were open in this tab within the last hour. */
  recentNames?: string[];
  /** Who wrote, from somewhere else than this tab, since the draft was begun. */
  meanwhile?: 'ours' | 'theirs';
  /** Photos and files waiting in the message box; left out if the page does not say. */
  attachments?: number;
  /** A photo or file of the user's went out in this conversation in the last two minutes. */
  attachmentSentLately?: boolean;
  /** Whether messages here can have attachments; default true. */
  takesAttachments?: boolean;
  /** Keys (`findDetails`) of the details that this conversation has shown. */
  details?: readonly string[];
  /** Keys of those that someone else wrote in exactly one other chat of this tab, lately. */
  foreignDetails?: readonly string[];
}

/** What this browser remembers of earlier messages. A missing or unreadable field is unknown. */
export interface History {
  /** The number of other people who got nearly the same text in the last 24 hours. */
  similarRecipients?: number;
  /** The number of people first written to today. */
  sentToday?: number;
  /** ISO date of the user's last message in this conversation; `''` = none is known. */
  lastWritten?: string;
  /** Whether this person asked not to be written to and has written nothing since. */
  optedOut?: boolean;
}

/** The account that writes, if the page shows it, and the user's other businesses. */
export interface Account {
  /** With or without `@`; without it, or if it is unreadable, no rule about the account reports. */
  handle?: string;
  /** The user has set the type of another account but not of this one. */
  isUnseen?: boolean;
  /** Minutes since the user switched to it in this tab; left out once something has been sent. */
  minutesSinceSwitch?: number;
  /** Whether the profile's domains and help handle are set for this account alone. */
  hasOwnProfile?: boolean;
  /** The user's other businesses; `handle` is `''` for one without an account of its own. */
  businesses?: { handle: string; domains: string[]; helpHandle: string }[];
}

/** Everything `lint` knows besides the text. Every field of every part is optional. */
export interface LintContext {
  profile?: Profile;
  conversation?: Conversation;
  history?: History;
  account?: Account;
}

/** The values that a message's placeholders are filled with, by name. */
export type MessageData = Record<string, string | number>;

/** Edits that a person can choose to make; the engine never makes them. Ranges do not overlap. */
export interface Suggestion {
  messageId: string;
  data: MessageData;
  edits: { range: TextRange; text: string }[];
}

/** What a rule reports, shown as a warning. `public/_locales` has the text of `messageId`. */
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

/** Something that a first message should have. */
export interface ChecklistItem {
  id: 'thanks' | 'link' | 'help';
  /** The rule that asks for it. */
  ruleId: RuleId;
  isDone: boolean;
}

/** What `lint` found. */
export interface LintResult {
  phase: Phase;
  diagnostics: Diagnostic[];
  /** For a blank draft: the diagnostics that any message here would have, whatever its text. */
  ahead: Diagnostic[];
  /** What a first message should have; empty if no rule asks for anything. */
  checklist: ChecklistItem[];
  /** Rules that threw. Only the error's name is kept: its message could quote the draft. */
  failures: { ruleId: RuleId; name: string }[];
}

/** A link that X would make, or an address a reader could still follow (`linkedByX: false`). */
export interface Link {
  range: TextRange;
  /** As typed. */
  text: string;
  /** Absolute, with `https:` if no scheme was typed. */
  url: string;
  /** In lower-case ASCII if it can be read, otherwise in lower case as typed. */
  host: string;
  linkedByX: boolean;
}

/** A mention that X would make. */
export interface Mention {
  /** Includes the `@`. */
  range: TextRange;
  /** Without the `@`, as typed. */
  handle: string;
}

import { count, isoDate, numberOrNull, record, string, strings } from './context-values';
import { readDetail } from './details/read-detail';
import { type OwnDomain, readOwnDomains } from './hosts/own-domains';
import { readAvoidedWords } from './text/avoided/read-avoided-words';
import { createRunMemory } from './text/run-memory';
import type { AvoidedWord, LintContext, Phase, RuleId, Severity } from './types';

/** A first message should be read at a glance. Twice the old length of a tweet. */
const defaultMaxLength = 280;
/** A tenth of X's own ceiling of 500 direct messages a day (X's limits page, May 2026). */
const defaultDailyLimit = 50;
/** Code units of the name that the person signs with. */
const longestName = 60;
/** More than this many pages to offer is a menu, not a suggestion. */
const maxUsefulPages = 5;

/** Keys of own details; `''` for what cannot be read. The same ones are read again with every key. */
const keysOfDetails = createRunMemory<string>({
  mostRuns: 200,
  mostCharacters: 10_000,
  longestRun: 300,
});

/** `LintContext` with every field present, of the right type and within its bounds. */
export interface Context {
  profile: {
    accountType: 'business' | 'personal';
    domains: readonly OwnDomain[];
    allowedDomains: readonly OwnDomain[];
    usefulPages: readonly { title: string; url: string }[];
    hasSite: boolean;
    helpHandle: string;
    maxLength: number;
    dailyLimit: number;
    language: string;
    /** Keys, to be compared by `isSameDetail`. */
    ownDetails: readonly string[];
    myName: string;
    placeholderNames: readonly string[];
    avoidedWords: readonly AvoidedWord[];
    severities: Partial<Record<RuleId, Severity | 'off'>>;
  };
  conversation: {
    recipients: number;
    sent: number;
    received: number;
    sentSince: number;
    lastReceived: string;
    lastSent: readonly string[];
    partnerName: string;
    recentNames: readonly string[];
    meanwhile: 'ours' | 'theirs' | undefined;
    /** null = unknown. */
    attachments: number | null;
    attachmentSentLately: boolean;
    takesAttachments: boolean;
    details: readonly string[];
    foreignDetails: readonly string[];
  };
  account: {
    /** Without `@`; `''` = the page shows none. */
    handle: string;
    isUnseen: boolean;
    minutesSinceSwitch: number | null;
    hasOwnProfile: boolean;
    businesses: readonly { handle: string; domains: readonly OwnDomain[]; helpHandle: string }[];
  };
  history: { similarRecipients: number; sentToday: number; lastWritten: string; optedOut: boolean };
  phase: Phase;
}

/**
 * Reads a context that may hold anything: what is missing, of the wrong type or out of bounds takes
 * its default.
 */
export function readContext(context: LintContext): Context {
  const given = record(context);
  const profile = record(given.profile);
  const conversation = record(given.conversation);
  const history = record(given.history);
  const account = record(given.account);
  const read: Omit<Context, 'phase'> = {
    profile: {
      accountType: profile.accountType === 'personal' ? 'personal' : 'business',
      domains: readOwnDomains(strings(profile.domains)),
      allowedDomains: readOwnDomains(strings(profile.allowedDomains)),
      usefulPages: usefulPages(profile.usefulPages),
      hasSite: profile.hasSite !== false,
      helpHandle: handle(profile.helpHandle),
      maxLength: count(profile.maxLength, defaultMaxLength) || defaultMaxLength,
      dailyLimit: count(profile.dailyLimit, defaultDailyLimit) || defaultDailyLimit,
      language: string(profile.language) || 'en',
      ownDetails: detailKeys(profile.ownDetails),
      avoidedWords: readAvoidedWords(profile.avoidedWords),
      myName: string(profile.myName).trim().slice(0, longestName),
      placeholderNames: strings(profile.placeholderNames),
      severities: severities(profile.severities),
    },
    conversation: {
      recipients: count(conversation.recipients, 1),
      sent: count(conversation.sent, 0),
      received: count(conversation.received, 0),
      sentSince: count(conversation.sentSince, 0),
      lastReceived: string(conversation.lastReceived),
      lastSent: strings(conversation.lastSent),
      partnerName: string(conversation.partnerName),
      recentNames: strings(conversation.recentNames),
      meanwhile:
        conversation.meanwhile === 'ours' || conversation.meanwhile === 'theirs'
          ? conversation.meanwhile
          : undefined,
      attachments: numberOrNull(conversation.attachments),
      attachmentSentLately: conversation.attachmentSentLately === true,
      takesAttachments: conversation.takesAttachments !== false,
      details: strings(conversation.details),
      foreignDetails: strings(conversation.foreignDetails),
    },
    history: {
      similarRecipients: count(history.similarRecipients, 0),
      sentToday: count(history.sentToday, 0),
      lastWritten: isoDate(history.lastWritten),
      optedOut: history.optedOut === true,
    },
    account: {
      handle: handle(account.handle),
      isUnseen: account.isUnseen === true,
      minutesSinceSwitch: numberOrNull(account.minutesSinceSwitch),
      hasOwnProfile: account.hasOwnProfile === true,
      businesses: businesses(account.businesses),
    },
  };
  return { ...read, phase: phaseOf(read, conversation.beginning !== false) };
}

/** One message of theirs is enough; without one, the phase is unknown until the beginning is seen. */
function phaseOf({ conversation, history }: Omit<Context, 'phase'>, beginning: boolean): Phase {
  if (conversation.received > 0) return 'answered';
  if (!beginning) return 'unknown';
  return conversation.sent > 0 || history.lastWritten !== '' ? 'unanswered' : 'first';
}

function businesses(value: unknown): Context['account']['businesses'] {
  if (!Array.isArray(value)) return [];
  return value.map(record).map((business) => ({
    handle: handle(business.handle),
    domains: readOwnDomains(strings(business.domains)),
    helpHandle: handle(business.helpHandle),
  }));
}

/** A handle as X allows one, without its `@`; anything else counts as not set. */
function handle(value: unknown): string {
  return /^[@＠]?(\w{1,15})$/.exec(string(value).trim().slice(0, 20))?.[1] ?? '';
}

function detailKeys(value: unknown): string[] {
  return strings(value)
    .map((text) => {
      const known = keysOfDetails.get(text);
      if (known !== undefined) return known;
      const read = readDetail(text);
      const key = 'key' in read ? read.key : '';
      keysOfDetails.set(text, key);
      return key;
    })
    .filter((key) => key !== '');
}

function usefulPages(value: unknown): { title: string; url: string }[] {
  if (!Array.isArray(value)) return [];
  const pages = value.map(record).filter((page) => string(page.url) !== '');
  return pages
    .slice(0, maxUsefulPages)
    .map((page) => ({ title: string(page.title), url: string(page.url) }));
}

function severities(value: unknown): Partial<Record<RuleId, Severity | 'off'>> {
  const read: Partial<Record<string, Severity | 'off'>> = {};
  for (const [id, severity] of Object.entries(record(value))) {
    if (
      severity === 'error' ||
      severity === 'warning' ||
      severity === 'info' ||
      severity === 'off'
    ) {
      read[id] = severity;
    }
  }
  return read;
}

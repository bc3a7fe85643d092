import { dayMs, isOutdated } from './entries';

/** One sent message. Holds no text of it and no name, handle or id. */
export interface Send {
  /** Salted hash of the conversation. */
  to: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Whether it was the first message to this person. */
  isFirst: boolean;
  /** Salted fingerprint of the text. */
  print: number[];
}

/** A text that people asked for: it may go to many until the given time. */
export interface Asked {
  /** Salted fingerprint of the text. */
  print: number[];
  /** Milliseconds since 1970. */
  until: number;
}

const sendPrefix = 'sent_';
const optOutPrefix = 'optout_';
const askedPrefix = 'asked_';
/** The most sends that are remembered; the oldest are forgotten first. */
const mostSends = 5000;
/** The most numbers in a fingerprint (`rules/`). */
const longestPrint = 64;

/** A send as kept in memory: after a day without its fingerprint, which is then not needed. */
export function inMemory(send: Send, now: number): Send {
  return now - send.at > dayMs ? { ...send, print: [] } : send;
}

/** A new key for a send, unique even when two tabs send at once. */
export function sendKey({ at }: Send): string {
  return `${sendPrefix}${at}_${crypto.randomUUID().slice(0, 8)}`;
}

/** The key under which it is stored that this person asked not to be written to. */
export function optOutKey(to: string): string {
  return optOutPrefix + to;
}

/** The salted hash of the person that an opt-out key is about; null for other keys. */
export function optOutOf(key: string): string | null {
  return key.startsWith(optOutPrefix) ? key.slice(optOutPrefix.length) : null;
}

/** A new key for a text that people asked for. */
export function askedKey(): string {
  return askedPrefix + crypto.randomUUID().slice(0, 8);
}

/** Reads a stored text that people asked for; null when it is not one. */
export function readAsked(key: string, stored: unknown): Asked | null {
  if (!key.startsWith(askedPrefix) || typeof stored !== 'object' || stored === null) return null;
  const { print, until } = stored as Partial<Record<keyof Asked, unknown>>;
  if (!Array.isArray(print) || !isTime(until)) return null;
  return { print: print.filter(Number.isSafeInteger).slice(0, longestPrint), until };
}

/** Milliseconds since 1970 that a `Date` can have, by ECMAScript. */
const latestTime = 8.64e15;

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= latestTime;
}

/** Whether a storage key is that of a send. */
export function isSendKey(key: string): boolean {
  return key.startsWith(sendPrefix);
}

/** Whether a storage key belongs to the history. */
export function isHistoryKey(key: string): boolean {
  return [sendPrefix, optOutPrefix, askedPrefix].some((prefix) => key.startsWith(prefix));
}

/** Reads a stored send; null when it is not one. */
export function readSend(key: string, stored: unknown): Send | null {
  if (!key.startsWith(sendPrefix) || typeof stored !== 'object' || stored === null) return null;
  const { to, at, isFirst, print } = stored as Partial<Record<keyof Send, unknown>>;
  if (typeof to !== 'string' || !isTime(at)) return null;
  const numbers = Array.isArray(print) ? print.filter(Number.isSafeInteger) : [];
  return { to, at, isFirst: isFirst === true, print: numbers.slice(0, longestPrint) };
}

/**
 * The keys of outdated entries: sends older than 30 days, more than a day in the future (the clock
 * was wrong), unreadable or beyond the 5,000 newest, and texts whose time is over.
 */
export function outdatedKeys(stored: Record<string, unknown>, now: number): string[] {
  const sends = Object.entries(stored)
    .filter(([key]) => key.startsWith(sendPrefix))
    .map(([key, value]) => ({ key, at: readSend(key, value)?.at ?? Number.NEGATIVE_INFINITY }))
    .sort((one, other) => other.at - one.at);
  const over = Object.entries(stored)
    .filter(([key]) => key.startsWith(askedPrefix))
    .filter(([key, value]) => (readAsked(key, value)?.until ?? 0) <= now)
    .map(([key]) => key);
  const old = sends
    .filter(({ at }, index) => index >= mostSends || isOutdated(at, now))
    .map(({ key }) => key);
  return [...old, ...over];
}

import { dayMs, isOutdated } from './entries';

/** One message that went out. No word of it, and nobody's name, handle or id. */
export interface Send {
  /** Salted hash of the conversation. */
  to: string;
  /** Milliseconds since 1970. */
  at: number;
  /** It was the first message to this person. */
  isFirst: boolean;
  /** Salted fingerprint of the text. */
  print: number[];
}

/** A text that people have asked for: until then it may go to many. */
export interface Asked {
  /** Salted fingerprint of the text. */
  print: number[];
  /** Milliseconds since 1970. */
  until: number;
}

const sendPrefix = 'sent_';
const optOutPrefix = 'optout_';
const askedPrefix = 'asked_';
/** Sends that are remembered at most, the oldest forgotten first. */
const mostSends = 5000;
/** A fingerprint has at most this many numbers (`rules/`). */
const longestPrint = 64;

/** A send as it is kept in memory: the likeness of its text is asked for within a day only. */
export function inMemory(send: Send, now: number): Send {
  return now - send.at > dayMs ? { ...send, print: [] } : send;
}

/** A key of its own for each send: two tabs that send at once overwrite nothing. */
export function sendKey({ at }: Send): string {
  return `${sendPrefix}${at}_${crypto.randomUUID().slice(0, 8)}`;
}

/** The key that says that this person asked not to be written to. */
export function optOutKey(to: string): string {
  return optOutPrefix + to;
}

/** The conversation that an opt-out is about, where a key is one. */
export function optOutOf(key: string): string | null {
  return key.startsWith(optOutPrefix) ? key.slice(optOutPrefix.length) : null;
}

/** A key of its own for each text that was asked for. */
export function askedKey(): string {
  return askedPrefix + crypto.randomUUID().slice(0, 8);
}

/** A stored text that was asked for as far as it can be believed, null otherwise. */
export function readAsked(key: string, stored: unknown): Asked | null {
  if (!key.startsWith(askedPrefix) || typeof stored !== 'object' || stored === null) return null;
  const { print, until } = stored as Partial<Record<keyof Asked, unknown>>;
  if (!Array.isArray(print) || !Number.isSafeInteger(until)) return null;
  return { print: print.filter(Number.isSafeInteger).slice(0, longestPrint), until: Number(until) };
}

/** Whether a key of storage is that of a send. */
export function isSendKey(key: string): boolean {
  return key.startsWith(sendPrefix);
}

/** Whether a key of storage belongs to the history at all. */
export function isHistoryKey(key: string): boolean {
  return [sendPrefix, optOutPrefix, askedPrefix].some((prefix) => key.startsWith(prefix));
}

/** A stored send as far as it can be believed, null otherwise. */
export function readSend(key: string, stored: unknown): Send | null {
  if (!key.startsWith(sendPrefix) || typeof stored !== 'object' || stored === null) return null;
  const { to, at, isFirst, print } = stored as Partial<Record<keyof Send, unknown>>;
  if (typeof to !== 'string' || !Number.isSafeInteger(at)) return null;
  const numbers = Array.isArray(print) ? print.filter(Number.isSafeInteger) : [];
  return { to, at: Number(at), isFirst: isFirst === true, print: numbers.slice(0, longestPrint) };
}

/**
 * Keys that are to be forgotten: older than 30 days, from the future by more than a day (a clock
 * that was wrong), unreadable, beyond the 5,000 newest, or asked for on another day.
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

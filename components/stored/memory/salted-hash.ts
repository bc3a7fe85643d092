import { browser } from 'wxt/browser';

const saltKey = 'salt';
/** Hexadecimal digits that are kept: 64 bits are enough to tell conversations apart. */
const hashDigits = 16;

/**
 * A salted SHA-256 hash that stands for a text in storage: for what a conversation is known by
 * (conversation-key.ts), or for a domain or handle that somebody said no to. Someone who has the salt
 * can test guesses, but no one can read the text.
 */
export async function saltedHash(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await readSalt()} ${words}`);
  return hex(await crypto.subtle.digest('SHA-256', bytes)).slice(0, hashDigits);
}

/**
 * The salt: random for each installation, made when first needed. It is read back after it is
 * stored, because two tabs may make one at once. Rejects when storage does.
 */
export async function readSalt(): Promise<string> {
  const stored = await storedSalt();
  if (stored !== null) return stored;
  const made = hex(crypto.getRandomValues(new Uint8Array(16)).buffer);
  await browser.storage.local.set({ [saltKey]: made });
  return (await storedSalt()) ?? made;
}

async function storedSalt(): Promise<string | null> {
  const value = (await browser.storage.local.get(saltKey))[saltKey];
  return typeof value === 'string' && value !== '' ? value : null;
}

function hex(buffer: ArrayBufferLike): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { browser } from 'wxt/browser';

const saltKey = 'salt';
/** Hexadecimal digits of a hash that are kept: 64 bits tell a person's conversations apart. */
const hashDigits = 16;

/**
 * What stands for words in storage: whoever holds the salt can test guesses, nobody can read them. Of
 * a conversation the words are the partner's handle in lower case, or a group's id.
 */
export async function saltedHash(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await readSalt()} ${words}`);
  return hex(await crypto.subtle.digest('SHA-256', bytes)).slice(0, hashDigits);
}

/**
 * Random per installation, made when first needed. Two tabs may make one at once: the one that stays
 * is read back. Rejects where storage does.
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

import { browser } from 'wxt/browser';
import type { AccountProfile } from '../settings/account-profiles';

/** The unsaved text of one field. */
export interface HalfTyped {
  text: string;
  /** Keeps a text for the next time the field is shown; `''` forgets it. */
  keep(text: string): void;
}

/** The unsaved texts of all fields, by their key in session storage. */
export type HalfTypedTexts = Record<string, unknown>;

/** For fields of a page that stays open, where nothing needs to be kept. */
export const keepsNothing: HalfTyped = { text: '', keep() {} };

/** The texts left in the fields when the popup was last closed, kept in memory only. */
export async function recallHalfTyped(): Promise<HalfTypedTexts> {
  try {
    return await browser.storage.session.get(null);
  } catch {
    // Without session storage the fields start empty.
    return {};
  }
}

/** The unsaved text of one field, in an account's own profile or (`null`) in the shared one. */
export function halfTypedIn(
  texts: HalfTypedTexts,
  field: keyof AccountProfile,
  account: string | null,
): HalfTyped {
  const key = `typed_${field}_${account ?? ''}`;
  const text = texts[key];
  return {
    text: typeof text === 'string' ? text : '',
    keep(typed) {
      texts[key] = typed;
      void store(key, typed);
    },
  };
}

async function store(key: string, typed: string): Promise<void> {
  try {
    if (typed === '') await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: typed });
  } catch {
    // The text is still in the field; it is lost only if the popup is closed.
  }
}

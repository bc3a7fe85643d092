import { browser } from 'wxt/browser';
import type { AccountProfile } from '../settings/account-profiles';

/** What was typed into one field and could not be saved yet. */
export interface HalfTyped {
  text: string;
  /** Keeps it for the next time the field is shown; `''` forgets it. */
  keep(text: string): void;
}

/** What is half typed in all the fields of a page, by the key of its copy in the browser's memory. */
export type HalfTypedTexts = Record<string, unknown>;

/** Of a field that is there as long as its page. */
export const keepsNothing: HalfTyped = { text: '', keep() {} };

/** What was left in the fields when the popup was last closed; kept in memory, never on disk. */
export async function recallHalfTyped(): Promise<HalfTypedTexts> {
  try {
    return await browser.storage.session.get(null);
  } catch {
    // Without session storage the fields open empty, which is no reason to keep them shut.
    return {};
  }
}

/** One field's, of the account whose field it is; `null` = of all that have none of their own. */
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
    // As above: the text is still in the field, only closing the popup loses it.
  }
}

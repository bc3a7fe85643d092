import { browser } from 'wxt/browser';

/** What was typed into the popup and could not be saved yet, by field. */
export interface HalfTyped {
  domains: string;
  helpHandle: string;
}

const prefix = 'typed_';

/** What was left in the fields when the popup was last closed; kept in memory, never on disk. */
export async function recallHalfTyped(): Promise<HalfTyped> {
  const keys = [`${prefix}domains`, `${prefix}helpHandle`] as const;
  try {
    const stored: Record<string, unknown> = await browser.storage.session.get([...keys]);
    return { domains: text(stored[keys[0]]), helpHandle: text(stored[keys[1]]) };
  } catch {
    // Without session storage the fields open empty, which is no reason to keep them shut.
    return { domains: '', helpHandle: '' };
  }
}

/** Keeps a field's text for the next time the popup opens; `''` forgets it. */
export async function keepHalfTyped(field: keyof HalfTyped, typed: string): Promise<void> {
  const key = prefix + field;
  try {
    if (typed === '') await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: typed });
  } catch {
    // As above: the text is still in the field, only closing the popup loses it.
  }
}

function text(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}

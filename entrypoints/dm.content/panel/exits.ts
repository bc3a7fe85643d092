import { postWindow, profileAddress } from '../page/addresses';

/*
 * Ways out of the direct message, on a click only. Nothing is posted, and no word of the draft goes
 * into an address: it is copied, and an empty place for it is opened.
 */

/**
 * Copies a draft and opens X's post window with nothing but the person's handle in it, or quite
 * empty. Rejects where the browser refuses the copy; the window opens all the same.
 */
export async function postPublicly(handle: string | null, draft: string): Promise<void> {
  try {
    await copyDraft(draft);
  } finally {
    open(postWindow(handle === null ? null : `@${handle} `));
  }
}

/** Opens somebody's profile: following them is one click there. Copies nothing. */
export function openProfile(handle: string): null {
  open(profileAddress(handle));
  return null;
}

/** Copies a text; an empty one leaves the clipboard alone. Rejects where the browser refuses. */
export async function copyDraft(text: string): Promise<void> {
  if (text.trim() !== '') await navigator.clipboard.writeText(text);
}

function open(url: string): void {
  window.open(url, '_blank', 'noopener');
}

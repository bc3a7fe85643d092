import { postWindow, profileAddress } from '../page/addresses';

/*
 * What leads out of a direct message, only on a click. Nothing is posted, and no word of the draft goes
 * into an address: the draft is copied, and an empty window for it is opened.
 */

/**
 * Copies a draft and opens X's post window, empty or with only the partner's handle in it. Rejects
 * where the browser refuses to copy; the window opens all the same.
 */
export async function postPublicly(handle: string | null, draft: string): Promise<void> {
  try {
    await copyDraft(draft);
  } finally {
    open(postWindow(handle === null ? null : `@${handle} `));
  }
}

/** Opens the profile of a handle, where one click follows it. Copies nothing. */
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

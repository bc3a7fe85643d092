/*
 * Ways out of the direct message, on a click only. Nothing is posted, and no word of the draft goes
 * into an address: it is copied, and an empty place for it is opened.
 */

const postWindow = 'https://x.com/intent/post';

/**
 * Copies a draft and opens X's post window with nothing but the person's handle in it, or quite
 * empty. Rejects where the browser refuses the copy; the window opens all the same.
 */
export async function postPublicly(handle: string | null, draft: string): Promise<void> {
  try {
    await copyDraft(draft);
  } finally {
    const text = handle === null ? '' : `?text=${encodeURIComponent(`@${handle} `)}`;
    open(postWindow + text);
  }
}

/** Opens somebody's profile: following them is one click there. Copies nothing. */
export function openProfile(handle: string): null {
  open(`https://x.com/${encodeURIComponent(handle)}`);
  return null;
}

/** Copies a text; an empty one leaves the clipboard alone. Rejects where the browser refuses. */
export async function copyDraft(text: string): Promise<void> {
  if (text.trim() !== '') await navigator.clipboard.writeText(text);
}

function open(url: string): void {
  window.open(url, '_blank', 'noopener');
}

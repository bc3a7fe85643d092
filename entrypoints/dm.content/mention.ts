/**
 * Copies a draft and opens X's post window with nothing but the person's handle in it: no word of
 * the draft goes into an address. Rejects where the browser refuses the copy; the window opens all
 * the same.
 */
export async function mentionPublicly(handle: string, draft: string): Promise<void> {
  try {
    if (draft.trim() !== '') await navigator.clipboard.writeText(draft);
  } finally {
    const url = `https://x.com/intent/post?text=${encodeURIComponent(`@${handle} `)}`;
    window.open(url, '_blank', 'noopener');
  }
}

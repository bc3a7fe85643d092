/**
 * The reason of an abort that was caused by the extension being updated, turned off or removed under
 * an open tab. Everything of ours stops then, but the row stays as it is: it says what happened.
 */
export const extensionGone = 'extension-gone';

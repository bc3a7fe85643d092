import { browser } from 'wxt/browser';
import type { StatusQuestion, TabStatus } from '../tab-status';

/**
 * What our script in the tab in front says of it; `null` where none answers, `undefined` where that
 * tab is this very page, opened for itself.
 */
export async function askTab(): Promise<TabStatus | null | undefined> {
  const question: StatusQuestion = { question: 'status' };
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    const own = await browser.tabs.getCurrent();
    if (own?.id === tab.id) return undefined;
    const answer: unknown = await browser.tabs.sendMessage(tab.id, question);
    return isTabStatus(answer) ? answer : null;
  } catch {
    // Nobody listens there: not X, or a tab that was open before us. The status line says so.
    return null;
  }
}

function isTabStatus(answer: unknown): answer is TabStatus {
  if (typeof answer !== 'object' || answer === null) return false;
  if (!('account' in answer && 'state' in answer)) return false;
  const { account, state } = answer;
  return (
    (account === null || typeof account === 'string') &&
    (state === 'watching' ||
      state === 'partly' ||
      state === 'no-composer' ||
      state === 'not-understood')
  );
}

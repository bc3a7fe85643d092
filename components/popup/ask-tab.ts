import { browser } from 'wxt/browser';
import type { ShownStatus, Silence, StatusQuestion, TabStatus } from '../messages/tab-status';

/** Milliseconds that the popup waits for the tab's answer before it opens without it. */
const patienceMs = 500;

/**
 * The status that the content script in the tab in front reports, or why there is no answer;
 * `undefined` when that tab is the popup itself, opened in a tab. Calls `onLate` if the tab answers
 * after the wait.
 */
export async function askTab(
  onLate: (status: ShownStatus) => void,
): Promise<ShownStatus | undefined> {
  let late: ShownStatus | null = null;
  const question: StatusQuestion = { question: 'status' };
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) {
      const own = await browser.tabs.getCurrent();
      if (own?.id === tab.id) return undefined;
      // A frozen tab has our content script but does not answer.
      const silence = new Promise((resolve) => setTimeout(resolve, patienceMs));
      const asking: Promise<unknown> = browser.tabs.sendMessage(tab.id, question);
      const answer = await Promise.race([asking, silence]);
      if (isTabStatus(answer)) return answer;
      asking.then(
        (after) => {
          if (!isTabStatus(after)) return;
          late = after;
          onLate(after);
        },
        () => {
          // The tab was closed: what is shown stays.
        },
      );
    }
  } catch {
    // There is no content script in the tab; the status line says so.
  }
  const state = await whySilent();
  return late ?? { account: null, state };
}

/** Why a tab does not answer. Loaded only then, as most tabs answer. */
async function whySilent(): Promise<Silence> {
  try {
    const { readAccess } = await import('./site-access');
    return await readAccess();
  } catch {
    return 'unwatched';
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

import { browser } from 'wxt/browser';
import type { ShownStatus, Silence, StatusQuestion, TabStatus } from '../messages/tab-status';

/** Milliseconds for which the popup waits for a tab before it opens without its answer. */
const patienceMs = 500;

/**
 * What our script in the tab in front says of it, or why none answers; `undefined` where that tab is
 * this very page, opened for itself. A busy tab that answers after all is told of by `onLate`.
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
      // A tab that is frozen has our script and answers nothing.
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
          // Closed meanwhile: what is shown holds.
        },
      );
    }
  } catch {
    // Nobody listens there; the status line says so.
  }
  const state = await whySilent();
  return late ?? { account: null, state };
}

/** Most tabs answer: only the others wait for this. */
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

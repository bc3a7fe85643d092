import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShownStatus, Silence } from '../messages/tab-status';
import { Words } from '../words/words';
import type { askTab } from './ask-tab';
import { askForAccess, readAccess } from './site-access';

interface Props {
  status: Signal<ShownStatus | undefined>;
  /** Asks the tab in front again. */
  again: typeof askTab;
}

const waiting: readonly (ShownStatus['state'] | undefined)[] = [
  'partly-allowed',
  'not-allowed',
  'refused',
];

/** A button that requests access to X's pages, shown while the extension does not have it. */
export function AccessOffer({ status, again }: Props) {
  const access = useSignal<Silence>('unwatched');
  const isAsking = useRef(false);
  useEffect(() => {
    const read = async () => {
      try {
        access.value = await readAccess();
      } catch {
        // What was known before holds.
      }
    };
    // Access may also have been granted in the browser's settings while the popup is open.
    const onAdded = async () => {
      await read();
      const answer = await again((late) => {
        status.value = late;
      });
      const isSilent = answer === undefined || answer.state === 'unwatched';
      status.value = isSilent ? { account: null, state: 'allowed' } : answer;
    };
    void read();
    browser.permissions.onAdded.addListener(onAdded);
    return () => browser.permissions.onAdded.removeListener(onAdded);
  }, [access, status, again]);

  const ask = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    const isAllowed = await askForAccess().catch(() => false);
    isAsking.current = false;
    if (isAllowed || status.peek()?.state === 'allowed') return;
    status.value = { account: status.peek()?.account ?? null, state: 'refused' };
  };
  const { value: shown } = status;
  const isWaiting = waiting.includes(shown?.state);
  // Clicking the icon gives access for this visit: Firefox runs the content script at once, Chrome
  // after a reload. The tab then answers although access is not granted.
  const isForNow = shown !== undefined && !isWaiting && access.value === 'not-allowed';
  if (!isWaiting && !isForNow) return null;
  return (
    <>
      {isForNow && (
        <p class="status">
          <Words id="popup_this_visit" />
        </p>
      )}
      <button type="button" class="secondary" onClick={() => void ask()}>
        <Words id="popup_allow" />
      </button>
    </>
  );
}

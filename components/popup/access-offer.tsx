import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShownStatus } from '../tab-status';
import { Words } from '../words';
import type { askTab } from './ask-tab';
import { askForAccess } from './site-access';

interface Props {
  status: Signal<ShownStatus | undefined>;
  /** Asks the tab in front once more. */
  again: typeof askTab;
}

/** A button that asks the person to let us read X's pages, as long as they do not. */
export function AccessOffer({ status, again }: Props) {
  const isAsking = useRef(false);
  useEffect(() => {
    // By our button, or in the browser's settings meanwhile.
    const onAdded = async () => {
      const answer = await again();
      const isSilent = answer === undefined || answer.state === 'unwatched';
      status.value = isSilent ? { account: null, state: 'allowed' } : answer;
    };
    browser.permissions.onAdded.addListener(onAdded);
    return () => browser.permissions.onAdded.removeListener(onAdded);
  }, [status, again]);

  const ask = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    const isAllowed = await askForAccess().catch(() => false);
    isAsking.current = false;
    const isAllowedMeanwhile = status.peek()?.state === 'allowed';
    if (!isAllowed && !isAllowedMeanwhile) status.value = { account: null, state: 'refused' };
  };
  return (
    <button type="button" class="way-out" onClick={() => void ask()}>
      <Words id="popup_allow" />
    </button>
  );
}

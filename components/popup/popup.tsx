import type { Signal } from '@preact/signals';
import { useLate } from '../forms/use-late';
import type { ShownStatus } from '../messages/tab-status';
import type { HalfTypedTexts } from '../stored/memory/half-typed';
import type { FollowedSettings } from '../stored/settings/settings';
import { Words } from '../words/words';
import { askTab } from './ask-tab';
import { PopupFoot } from './popup-foot';
import { Setup } from './setup';
import { StatusLine } from './status-line';

interface Props {
  followed: FollowedSettings;
  /** The status of the tab in front; `undefined` until it has answered. */
  status: Signal<ShownStatus | undefined>;
  halfTyped: HalfTypedTexts;
}

/** The popup. */
export function Popup({ followed, status, halfTyped }: Props) {
  const { settings, failed, repaired, unreadPolicy } = followed;
  const { loaded: notice } = useLate(
    () => import('../page/repaired-notice'),
    repaired.value.length + unreadPolicy.value.length > 0,
  );
  const { loaded: offer } = useLate(() => import('./access-offer'), true);
  return (
    <>
      <header class="head">
        <img src="/icon/96.png" alt="" width="32" height="32" />
        <div>
          <h1>
            <Words id="extension_name" />
          </h1>
          <StatusLine status={status.value} pausedUntil={settings.value?.pausedUntil ?? 0} />
          {offer.value && <offer.value.AccessOffer status={status} again={askTab} />}
        </div>
      </header>
      <main>
        {failed.value && (
          <p class="notice" role="alert">
            <Words id="popup_failed" />
          </p>
        )}
        {notice.value && <notice.value.RepairedNotice followed={followed} />}
        {settings.value !== null && (
          <Setup
            settings={settings.value}
            isRepaired={repaired.value.length > 0}
            account={status.value?.account ?? null}
            halfTyped={halfTyped}
          />
        )}
      </main>
      {settings.value !== null && <PopupFoot settings={settings.value} />}
    </>
  );
}

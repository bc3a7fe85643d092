import type { ReadonlySignal } from '@preact/signals';
import type { HalfTyped } from '../profile/half-typed';
import { ProfileForm } from '../profile/profile-form';
import type { FollowedSettings } from '../settings';
import type { TabStatus } from '../tab-status';
import type { Days } from '../tally';
import { Words } from '../words';
import { PopupFoot } from './popup-foot';
import { RepairedNotice } from './repaired-notice';
import { StatusLine } from './status-line';

interface Props {
  followed: FollowedSettings;
  /** Of the tab in front; `undefined` until it has answered, `null` if nobody does. */
  status: ReadonlySignal<TabStatus | null | undefined>;
  halfTyped: HalfTyped;
  days: ReadonlySignal<Days | null>;
}

/** All of the popup. */
export function Popup({ followed, status, halfTyped, days }: Props) {
  const { settings, repaired, failed } = followed;
  return (
    <>
      <header class="head">
        <img src="/icon/96.png" alt="" width="32" height="32" />
        <div>
          <h1>
            <Words id="extension_name" />
          </h1>
          <StatusLine status={status.value} />
        </div>
      </header>
      <main>
        {failed.value && (
          <p class="notice" role="alert">
            <Words id="popup_failed" />
          </p>
        )}
        <RepairedNotice keys={repaired.value} />
        {settings.value !== null && (
          <ProfileForm
            settings={settings.value}
            account={status.value?.account ?? null}
            halfTyped={halfTyped}
          />
        )}
      </main>
      {settings.value !== null && <PopupFoot settings={settings.value} days={days} />}
    </>
  );
}

import { useLayoutEffect, useState } from 'preact/hooks';
import { useLate } from '../forms/use-late';
import { ProfileForm } from '../profile/profile-form';
import type { HalfTypedTexts } from '../stored/memory/half-typed';
import type { Settings } from '../stored/settings/settings';

interface Props {
  settings: Settings;
  /** Some of what is stored could not be read: there is something to look at. */
  isRepaired: boolean;
  /** The account of the tab in front; `null` = none. */
  account: string | null;
  halfTyped: HalfTypedTexts;
}

/** Domains, help handle and account type: one question at a time while nothing is set, else all. */
export function Setup({ settings, isRepaired, ...props }: Props) {
  // Decided once: the first answer sets something, and the next question is still to come.
  const [isFirst, setIsFirst] = useState(() => !isRepaired && isUnset(settings));
  const [isDone, setIsDone] = useState(false);
  const { loaded: steps, failed } = useLate(() => import('./first-steps'), isFirst);
  const end = () => {
    setIsFirst(false);
    setIsDone(true);
  };
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (isDone) document.querySelector<HTMLElement>('main input')?.focus();
  }, [isDone]);
  if (!isFirst || failed.value) return <ProfileForm settings={settings} {...props} />;
  return steps.value && <steps.value.FirstSteps settings={settings} {...props} onDone={end} />;
}

/** Whether nothing is told yet of business or accounts, by the person or a policy. */
function isUnset(settings: Settings): boolean {
  return (
    settings.domains.length === 0 &&
    settings.helpHandle === '' &&
    settings.hasSite &&
    settings.accountType === null &&
    settings.accountTypes.size === 0 &&
    Object.keys(settings.accountProfiles).length === 0 &&
    settings.policy.locked.size === 0
  );
}

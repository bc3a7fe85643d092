import type { Settings } from '../stored/settings/settings';
import { MonthLine } from './month-line';
import { PauseLine } from './pause-line';

/** The pause buttons and the numbers of 30 days: loaded together, once the popup is open. */
export function FootLines({ settings }: { settings: Settings }) {
  return (
    <>
      <PauseLine pausedUntil={settings.pausedUntil} />
      <MonthLine isCounting={settings.remember} />
    </>
  );
}

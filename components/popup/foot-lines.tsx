import type { Settings } from '../stored/settings/settings';
import { MonthLine } from './month-line';
import { PauseLine } from './pause-line';

/** Pause, and this month. */
export function FootLines({ settings }: { settings: Settings }) {
  return (
    <>
      <PauseLine pausedUntil={settings.pausedUntil} />
      <MonthLine isCounting={settings.remember} />
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onceOver } from '../stored/settings/pause-ends';

/** When the pause ends, in milliseconds since 1970; 0 = none, or it is over. Drawn anew when it is. */
export function usePauseEnd(pausedUntil: number): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    const look = () => {
      now.value = Date.now();
    };
    look();
    return onceOver(pausedUntil, look);
  }, [pausedUntil, now]);
  return pausedUntil > now.value ? pausedUntil : 0;
}

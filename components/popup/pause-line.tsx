import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useSaved } from '../forms/use-saved';
import { onceOver, type PauseLength, pauseEnds } from '../stored/settings/pause-ends';
import { saveSetting } from '../stored/settings/save';
import { Words } from '../words/words';

/** Pauses all checks for an hour or until tomorrow, or ends the pause. */
export function PauseLine({ pausedUntil }: { pausedUntil: number }) {
  const { current, note, save } = useSaved(pausedUntil);
  const now = useSignal(Date.now());
  useEffect(() => {
    const look = () => {
      now.value = Date.now();
    };
    look();
    return onceOver(current, look);
  }, [current, now]);

  const line = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const isPaused = current > now.value;
  // The button that was pressed may be gone, so the focus moves to the one in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the buttons change.
  useEffect(() => {
    if (isPressed.current) line.current?.querySelector('button')?.focus();
    isPressed.current = false;
  }, [isPaused]);

  const pause = (length: PauseLength | null) => {
    const until = pauseEnds(length, new Date());
    isPressed.current = true;
    save(until, saveSetting('pausedUntil', until));
  };
  return (
    <div class="pause" ref={line}>
      {isPaused ? (
        <>
          <span>
            <Words id="panel_paused" data={{ time: current }} />
          </span>
          <button type="button" class="secondary" onClick={() => pause(null)}>
            <Words id="panel_resume" />
          </button>
        </>
      ) : (
        <>
          <span>
            <Words id="panel_pause" />
          </span>
          <button type="button" class="secondary" onClick={() => pause('hour')}>
            <Words id="panel_pause_hour" />
          </button>
          <button type="button" class="secondary" onClick={() => pause('tomorrow')}>
            <Words id="panel_pause_tomorrow" />
          </button>
        </>
      )}
      {note}
    </div>
  );
}

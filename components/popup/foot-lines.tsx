import { MonthLine } from './month-line';
import { PauseLine } from './pause-line';

interface Props {
  /** Whether holds are counted at present. */
  isCounting: boolean;
  /** Milliseconds since 1970; 0 = checks are not paused. */
  pausedUntil: number;
}

/** The pause buttons and the numbers of 30 days: loaded together, once the popup is open. */
export function FootLines({ isCounting, pausedUntil }: Props) {
  return (
    <>
      <PauseLine pausedUntil={pausedUntil} />
      <MonthLine isCounting={isCounting} />
    </>
  );
}

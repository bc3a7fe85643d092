import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Days, followDays } from '../stored/memory/tally';
import { sumOf } from '../stored/memory/tally-days';
import { Words } from '../words/words';

interface Props {
  /** Whether holds are counted at present; otherwise a zero is not shown. */
  isCounting: boolean;
}

/** How often a message was held in the last 30 days, and how often it was then changed. */
export function MonthLine({ isCounting }: Props) {
  const [days, setDays] = useState<ReadonlySignal<Days | null> | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    setDays(followDays(lifetime.signal));
    return () => lifetime.abort();
  }, []);
  const counted = days?.value ?? null;
  if (counted === null) return <p class="month" />;
  const sum = sumOf(counted);
  if (!isCounting && sum.held + sum.changed === 0) return null;
  return (
    <p class="month">
      <Words id="popup_month" /> <Words id="popup_month_held" data={{ count: sum.held }} />{' '}
      <Words id="popup_month_changed" data={{ count: sum.changed }} />
    </p>
  );
}

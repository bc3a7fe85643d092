import type { ReadonlySignal } from '@preact/signals';
import { Section } from '../page/section';
import type { Days } from '../stored/memory/tally';
import { sumOf, type Tally } from '../stored/memory/tally-days';
import { Words } from '../words/words';

const kinds = ['held', 'passed', 'changed'] as const satisfies (keyof Tally)[];
/** The parts of a bar; `left` = held and never sent. */
const parts = ['left', 'passed', 'changed'] as const;
/** Height and width of a day in the drawing, in its own units. */
const height = 48;
const step = 20;

interface MonthProps {
  days: ReadonlySignal<Days | null>;
  /** Whether holds are counted at present. */
  remember: boolean;
}

/** How often a message was held in the last 30 days, and what happened to it then. */
export function MonthSection({ days, remember }: MonthProps) {
  const shown = days.value ?? [];
  const sum = sumOf(shown);
  return (
    <Section id="month" title="options_month">
      <p class="intro">
        {sum.held + sum.passed + sum.changed === 0 ? (
          <Words id={remember ? 'options_month_none' : 'options_remember_off'} />
        ) : (
          <Words id="options_month_sum" data={{ ...sum }} />
        )}
      </p>
      {sum.held + sum.passed + sum.changed > 0 && (
        <>
          <Bars days={shown} />
          <p class="legend" aria-hidden="true">
            {parts.map((part) => (
              <span key={part} class={part}>
                <Words id={`options_month_${part}`} />
              </span>
            ))}
          </p>
          <DaysTable days={shown} />
        </>
      )}
    </Section>
  );
}

/** A bar for each day, as high as the number of drafts held: changed, passed and left. */
function Bars({ days }: { days: Days }) {
  const most = Math.max(1, ...days.map(({ tally }) => highest(tally)));
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${days.length * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse">
        <path class="hatch" d="m-1 1 2-2M0 4l4-4M3 5l2-2" />
      </pattern>
      {days.map(({ day, tally }, index) => {
        const high = (count: number) => (count / most) * (height - 2);
        const changed = high(tally.changed);
        const passed = high(tally.passed);
        const whole = Math.max(high(tally.held), changed + passed);
        const x = index * step + 3;
        const bar = (kind: string, from: number, to: number) => (
          <rect
            class={kind}
            x={x}
            width={step - 6}
            y={height - to}
            height={Math.max(0, to - from)}
            fill={kind === 'passed' ? 'url(#hatch)' : undefined}
          />
        );
        return (
          <g key={day}>
            <rect class="none" x={x} width={step - 6} y={height - 2} height={2} />
            {bar('changed', 0, changed)}
            {bar('passed', changed, changed + passed)}
            {bar('left', changed + passed, whole)}
          </g>
        );
      })}
    </svg>
  );
}

function highest({ held, passed, changed }: Tally): number {
  return Math.max(held, passed + changed);
}

/** The same numbers for screen readers, without the days on which nothing happened. */
function DaysTable({ days }: { days: Days }) {
  return (
    // The wrapper is what is hidden visually: a table ignores a width smaller than its words.
    <div class="spoken">
      <table>
        <caption>
          <Words id="options_month" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Words id="options_month_day" />
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                <Words id={`options_month_${kind}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .filter(({ tally }) => highest(tally) > 0)
            .map(({ day, tally }) => (
              <tr key={day}>
                <th scope="row">
                  {/* At noon, so that no time zone turns it into another day. */}
                  <Words id="options_month_date" data={{ date: `${day}T12:00` }} />
                </th>
                {kinds.map((kind) => (
                  <td key={kind}>{tally[kind]}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

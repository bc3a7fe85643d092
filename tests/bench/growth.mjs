import { hostileUnits } from '../rules/hostile-units.mjs';
import { lint } from './.built/rules.js';
import { print, printTable } from './print.mjs';
import { context } from './texts.mjs';

/** Twice the text may cost this much more; what grows with the square costs four times as much. */
const mostGrowth = 3;
/** Below this, a clock says nothing. */
const leastTime = 1;
const tries = 9;

/** Milliseconds of the processor's time, the best of several: what else runs here disturbs it least. */
function best(unit, length) {
  const times = Array.from({ length: tries }, (_, n) => {
    const text = unit.repeat(length).slice(0, length - 1) + String(n);
    const start = process.cpuUsage();
    lint(text, context);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

const rows = hostileUnits.map((unit) => {
  best(unit, 2_000);
  const half = best(unit, 5_000);
  const whole = best(unit, 10_000);
  return { unit, whole, ratio: half + whole < leastTime ? 1 : whole / half };
});

const steepest = rows.toSorted((a, b) => b.ratio - a.ratio).slice(0, 8);
printTable([
  ['hostile text, 10,000 characters of', 'time', 'to 5,000 characters'],
  ...steepest.map(({ unit, whole, ratio }) => [
    JSON.stringify(unit),
    `${whole.toFixed(2)} ms`,
    ratio.toFixed(2),
  ]),
]);
const slowest = rows.reduce((a, b) => (a.whole > b.whole ? a : b));
print(`\nslowest: ${JSON.stringify(slowest.unit)}, ${slowest.whole.toFixed(1)} ms`);
const steep = rows.filter(({ ratio }) => ratio > mostGrowth);
print(
  steep.length === 0
    ? 'growth: linear everywhere'
    : `growth: more than ${mostGrowth} for ${JSON.stringify(steep.map(({ unit }) => unit))}`,
);
if (steep.length > 0) process.exitCode = 1;

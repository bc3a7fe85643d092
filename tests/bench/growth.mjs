import { hostileUnits } from '../rules/hostile-units.mjs';
import { lint } from './.built/rules.js';
import { print, printTable } from './print.mjs';
import { context } from './texts.mjs';

/** Four times the text may cost this many times as much; what grows with the square costs sixteen. */
const mostGrowth = 8;
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
  const time = best(unit, 10_000);
  const more = best(unit, 40_000);
  return { unit, time, ratio: time + more < leastTime ? 1 : more / time };
});

const steepest = rows.toSorted((a, b) => b.ratio - a.ratio).slice(0, 8);
printTable([
  ['hostile text, 10,000 characters of', 'time', 'growth to 40,000'],
  ...steepest.map(({ unit, time, ratio }) => [
    JSON.stringify(unit),
    `${time.toFixed(2)} ms`,
    ratio.toFixed(2),
  ]),
]);
const slowest = rows.reduce((a, b) => (a.time > b.time ? a : b));
print(`\nslowest: ${JSON.stringify(slowest.unit)}, ${slowest.time.toFixed(1)} ms`);
const steep = rows.filter(({ ratio }) => ratio > mostGrowth);
print(
  steep.length === 0
    ? 'growth: linear everywhere'
    : `growth: more than ${mostGrowth} for ${JSON.stringify(steep.map(({ unit }) => unit))}`,
);
if (steep.length > 0) process.exitCode = 1;

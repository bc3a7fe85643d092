import { measure } from 'mitata';
import {
  countSimilar,
  countToday,
  fingerprint,
  groupByText,
  inMemory,
  lastWritten,
} from './.built/history.js';
import { print, printTable } from './print.mjs';

/** As many as are ever kept, over as many days. */
const entries = 5_000;
const days = 30;
const dayMs = 24 * 60 * 60 * 1000;
const now = Date.now();

/** A text of its own for each send of the last day: nothing to group, the dearest case. */
const sends = Array.from({ length: entries }, (_, at) => ({
  to: `person${at % 2_000}`,
  at: now - Math.floor((at / entries) * days * dayMs),
  isFirst: at % 3 === 0,
  print: fingerprint(
    `Message ${at} about order ${at * 7919} and the parcel ${at * 104729}`,
    'salt',
  ),
}));
const draft =
  'Thanks for following us! Start at https://acme.com/start and tweet @AcmeHelp for help.';
const lately = groupByText(sends, now - dayMs);

const parts = {
  'per key: likeness of the draft': () =>
    countSimilar(lately, fingerprint(draft, 'salt'), 'person1'),
  'per send or chat: counted today': () => countToday(sends, new Date(now)),
  'per send or chat: last written': () => lastWritten(sends, 'person1'),
  'per send: grouped by text': () => groupByText(sends, now - dayMs),
};

const rows = [];
for (const [part, run] of Object.entries(parts)) {
  const { p50 } = await measure(run, { min_cpu_time: 1e8, min_samples: 12 });
  rows.push([part, `${(p50 / 1e3).toPrecision(3)} µs`]);
}

const bytes = () => {
  // There with `node --expose-gc`, as in `npm run bench`; without it the figure would say nothing.
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const before = bytes();
const kept = new Map(sends.map((send, at) => [`sent_${at}`, inMemory(structuredClone(send), now)]));
rows.push([`memory of ${kept.size} sends`, `${((bytes() - before) / 2 ** 20).toPrecision(3)} MiB`]);
print(`\nHistory of ${entries} sends: median of one computation`);
printTable([['part', 'figure'], ...rows]);

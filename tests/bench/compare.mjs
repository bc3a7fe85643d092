import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { find } from 'linkifyjs';
import { measure } from 'mitata';
import { parse } from 'tldts';
import twitter from 'twitter-text';
import writeGood from 'write-good';
import { findLinks, lint } from './.built/rules.js';
import { print, printTable } from './print.mjs';
import { answered, context, lengths, textOf, typed, variants } from './texts.mjs';

/** More than the engine remembers of addresses. */
const count = 1_500;

function linkifyAndTldts(text) {
  return find(text).map(({ value }) => parse(value, { allowPrivateDomains: true }).domain);
}

/** What is measured: each contender is given the next of the texts each time. */
const contenders = {
  'lint, a new text': { run: (text) => lint(text, context), texts: 'new' },
  'lint, a new answer': { run: (text) => lint(text, answered), texts: 'new' },
  'lint, one more key': { run: (text) => lint(text, context), texts: 'typed' },
  'lint, the same text': { run: (text) => lint(text, context), texts: 'same' },
  'findLinks, a new text': { run: findLinks, texts: 'new' },
  'linkifyjs.find': { run: find, texts: 'new' },
  'linkifyjs + tldts': { run: linkifyAndTldts, texts: 'new' },
  'twitter-text': { run: twitter.extractUrlsWithIndices, texts: 'new' },
};

/** Each contender has its turn in each round, so that other work on the machine hits all alike. */
const rounds = 3;

/**
 * Milliseconds in which each contender runs before it is measured: the engine compiles what is run
 * often, and a large program takes longer to get there than a small one.
 */
const warmUpTime = 2_000;
/** Milliseconds at a time, so that all get there together. */
const warmUpTurn = 100;

/**
 * Measured once, and after the others: each takes a second, and Harper's code goes on being compiled
 * in the background, which made `lint` a third slower beside it.
 */
async function openSlowContenders() {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  return {
    'write-good': { run: writeGood, texts: 'same' },
    'harper.js': { run: (text) => harper.lint(text), texts: 'same' },
  };
}

/** Nanoseconds, the median. */
async function median(run, texts) {
  let next = 0;
  const { p50 } = await measure(
    () => {
      next = (next + 1) % texts.length;
      return run(texts[next]);
    },
    // Without a collection before each: it throws compiled code away, of a large program more.
    { min_cpu_time: 3e8, min_samples: 12, gc: false },
  );
  return p50;
}

/** Runs contenders by turns until their code is as the engine leaves it. */
async function warmUp(measured, texts) {
  for (let spent = 0; spent < warmUpTime; spent += warmUpTurn) {
    for (const { run, texts: kind } of Object.values(measured)) {
      const end = performance.now() + warmUpTurn;
      for (let next = 0; performance.now() < end; next += 1) {
        await run(texts[kind][next % texts[kind].length]);
      }
    }
  }
}

const shown = (ns) =>
  ns < 1e6 ? `${(ns / 1e3).toPrecision(3)} µs` : `${(ns / 1e6).toPrecision(3)} ms`;
const scripts = ['English', 'mixed'];
const medians = Object.fromEntries(scripts.map((script) => [script, {}]));

function textsOf(script, length) {
  const text = textOf(script, length);
  return { new: variants(text, count), typed: typed(text), same: variants(text, 1) };
}

/** Measures contenders on each text, and keeps of each the quietest round. */
async function measureAll(measured, times) {
  for (const script of scripts) {
    await warmUp(measured, textsOf(script, 280));
    for (const length of lengths) {
      const texts = textsOf(script, length);
      for (let round = 0; round < times; round += 1) {
        for (const [name, contender] of Object.entries(measured)) {
          medians[script][name] ??= {};
          const row = medians[script][name];
          const best = row[length] ?? Number.POSITIVE_INFINITY;
          row[length] = Math.min(best, await median(contender.run, texts[contender.texts]));
        }
      }
    }
  }
}

await measureAll(contenders, rounds);
await measureAll(await openSlowContenders(), 1);

for (const [script, table] of Object.entries(medians)) {
  const rows = Object.entries(table).map(([name, row]) => [
    name,
    ...lengths.map(
      (length) =>
        `${shown(row[length])} · ${(row[length] / table['linkifyjs.find'][length]).toFixed(2)}`,
    ),
  ]);
  print(
    `\n${script}: median of one check (of ${rounds} rounds the quietest), and how many times linkifyjs.find`,
  );
  printTable([['', ...lengths.map((length) => `${length} characters`)], ...rows]);
}

/** How many times linkifyjs.find a new text of 280 characters may cost, and a new answer. */
const most = {
  English: { first: 1.1, answered: 1.3 },
  mixed: { first: 1.5, answered: 1.8 },
};

print('');
for (const [script, table] of Object.entries(medians)) {
  const once = table['lint, a new text'][280] / table['linkifyjs.find'][280];
  const answer = table['lint, a new answer'][280] / table['linkifyjs.find'][280];
  const key = table['lint, one more key'][10_000] / table['linkifyjs.find'][10_000];
  print(
    `${script}: 280 characters ${once.toFixed(2)} of at most ${most[script].first}, answered ${answer.toFixed(2)} of at most ${most[script].answered}; one key in 10,000 ${key.toFixed(2)} of at most 0.3`,
  );
}

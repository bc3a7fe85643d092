// @ts-check
// npm run check: what a change needs to hear within a minute. npm run browser (or firefox): what is
// seen there, all of it or the files named. npm run story -- "held once": the stories of that name, in
// every browser. npm run fuzz: random sequences, DM_FUZZ of them from seed DM_SEED. npm test: everything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser/find-browser.mjs';
import { root, runStep, runTogether } from './run-step.mjs';

/** @typedef {import('./run-step.mjs').Step} Step */

const [asked = 'all', ...named] = process.argv.slice(2);
/** `fuzz` is a browser run of thousands of random sequences. */
const isFuzz = asked === 'fuzz';
const part = isFuzz ? 'browser' : asked;
const given = isFuzz ? ['fuzz'] : named;
const total = { passed: 0, failed: 0 };

/**
 * What is read of Vitest's report; a file that cannot be loaded has no tests in it.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/** @param {VitestReport} report */
const countVitest = ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .length,
  skipped: numPendingTests,
});

/**
 * What is read of Playwright's report; what failed outside of a test stands in `errors`.
 * @typedef {Pick<import('@playwright/test/reporter').JSONReport, 'stats' | 'errors' | 'suites'>} PlaywrightReport
 */

/** @param {PlaywrightReport} report */
const countPlaywright = ({ stats, errors, suites }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
  reasons: [...new Set(suites.flatMap(skippedIn))],
});

/**
 * Why tests of a file, or of a part of one, were skipped.
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {string[]}
 */
function skippedIn({ suites = [], specs }) {
  const notes = specs.flatMap((spec) => spec.tests.flatMap((test) => test.annotations));
  const skips = notes.filter((note) => note.type === 'skip');
  return [...skips.map((note) => String(note.description)), ...suites.flatMap(skippedIn)];
}

/**
 * How far Playwright is, by the list it prints: a line for each test that has ended.
 * @param {string} output
 * @returns {import('./run-step.mjs').Progress}
 */
function readList(output) {
  const ended = [...output.matchAll(/^ {2}([✓✘-]) +\d+ (.*)$/gm)];
  return {
    done: ended.length,
    of: Number(/^Running (\d+) test/m.exec(output)?.[1] ?? 0),
    failed: ended.flatMap(([, mark, name = '']) => (mark === '✘' ? [name] : [])),
  };
}

/** @type {(title: string, config: string, file: string) => Step} */
const vitest = (title, config, file) => ({
  title,
  command: [
    'vitest',
    'run',
    `--config=${config}`,
    '--reporter=default',
    '--reporter=json',
    // Relative, it would start from where that configuration's tests are.
    `--outputFile.json=${join(root, file)}`,
  ],
  report: { file, count: (json) => countVitest(JSON.parse(json)) },
});

/** @type {(browser: string) => Step} */
const build = (browser) => ({
  title: `build for ${browser}`,
  command: ['wxt', 'build', '-b', browser],
});

/** Each with its own libraries: the engine may know no DOM, the replicas are made of React. */
const typed = [
  { title: 'types', folder: '.' },
  { title: 'types of the engine', folder: 'rules' },
  { title: 'types of the replicas', folder: 'tests/pages' },
].filter(({ folder }) => existsSync(join(root, folder, 'tsconfig.json')));

const unit = vitest('unit', 'tests/vitest.config.ts', '.output/unit.json');

/** @type {Step[]} */
const checks = [
  { title: 'format and lint', command: ['@biomejs/biome', 'ci', '--colors=off', '.'] },
  ...typed.map(
    ({ title, folder }) =>
      /** @type {Step} */ ({ title, command: ['typescript', '-p', folder, '--noEmit'] }),
  ),
  { title: 'dead code', command: ['knip'] },
];

/** @param {import('./run-step.mjs').Count[]} counts */
function add(...counts) {
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
  return counts.every(({ failed }) => failed === 0);
}

/**
 * Stories and what is seen in one browser only, by Playwright's runner: one run for all browsers.
 * @param {string[]} projects `chromium`, `firefox`
 * @param {Record<string, string>} env where they are
 * @returns {Step}
 */
const playwright = (projects, env) => ({
  title: `in ${projects.join(' and ')}`,
  command: [
    '@playwright/test',
    'test',
    '--config=tests/playwright.config.ts',
    ...projects.map((project) => `--project=${project}`),
    ...(part === 'story' ? ['-g', given.join(' ')] : given),
  ],
  env,
  progress: readList,
  report: {
    file: '.output/playwright.json',
    count: (json) => countPlaywright(JSON.parse(json)),
  },
});

/** Where Firefox is, or null where it is not run, which is said. */
function firefoxPath() {
  const { path, reason } = findFirefox();
  if (path !== null) return path;
  // There it can be installed, and nobody would notice what was not run.
  if (process.env.CI && existsSync('/etc/debian_version')) throw new Error(reason);
  process.stdout.write(`- in firefox: not run. ${reason}\n`);
  return null;
}

async function runBrowsers() {
  /** @type {Record<string, string>} */
  const env = isFuzz ? { DM_FUZZ: process.env.DM_FUZZ ?? '2000' } : {};
  const projects = [];
  if (part !== 'firefox') {
    // Here, where installing one may take its time, and not inside the first test's.
    env.CHROMIUM_PATH = findChromium();
    projects.push('chromium');
  }
  const firefox = part === 'browser' ? null : firefoxPath();
  if (firefox !== null) {
    env.FIREFOX_PATH = firefox;
    projects.push('firefox');
  }
  const only = vitest('in firefox alone', 'tests/firefox/vitest.config.ts', '.output/firefox.json');
  const isOnly =
    part === 'firefox' &&
    given.some((name) => existsSync(join(root, 'tests/firefox', `${name}.test.ts`)));
  const steps = [];
  if (projects.length > 0 && !isOnly) steps.push(playwright(projects, env));
  if (firefox !== null && part !== 'story' && (isOnly || given.length === 0)) {
    steps.push({
      ...only,
      command: /** @type {Step['command']} */ ([...only.command, ...given]),
      env,
    });
  }
  add(...(await runTogether(steps)));
}

/** Everything but the unit tests, up to what the browsers load. Says whether that is there. */
async function runUpToPages() {
  const isAll = part === 'all';
  if (isAll) for (const check of checks) add(await runStep(check));
  if (part !== 'firefox' && !add(await runStep(build('chrome')))) return false;
  if (part !== 'browser' && !add(await runStep(build('firefox')))) return false;
  if (isAll) {
    add(await runStep(vitest('built', 'tests/built/vitest.config.ts', '.output/built.json')));
    add(await runStep({ title: 'size', command: ['size-limit'] }));
  }
  return add(await runStep({ title: 'pages', command: ['tests/pages/build.mjs'] }));
}

async function main() {
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
    if (!add(await runStep({ title: 'prepare', command: ['wxt', 'prepare'] }))) return;
  }
  if (part === 'check') {
    add(...(await runTogether([unit, ...checks])));
    return;
  }
  // On two processors the unit tests take one for longer than all the rest before the browsers.
  const units = part === 'all' ? runStep(unit).then((count) => add(count)) : null;
  const browsers = runUpToPages().then((isThere) => (isThere ? runBrowsers() : undefined));
  for (const lane of await Promise.allSettled([browsers, units])) {
    if (lane.status === 'rejected') throw lane.reason;
  }
}

try {
  await main();
} catch (error) {
  total.failed += 1;
  process.stdout.write(`\n✗ ${error instanceof Error ? error.stack : error}\n\n`);
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

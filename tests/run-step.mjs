// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** @typedef {{ passed: number, failed: number, skipped: number, reasons?: string[] }} Count */
/** @typedef {{ done: number, of: number, failed: string[] }} Progress titles of what has failed so far */

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {[tool: string, ...args: string[]]} command a package's program, or a script of ours
 * @property {{ file: string, count: (json: string) => Count }} [report] where its tests are counted
 * @property {(output: string) => Progress} [progress] how far it is, by what it has printed
 * @property {Record<string, string>} [env]
 */

/**
 * The script behind a package's program, so that neither a shell nor `npx` stands between.
 * @param {string} tool
 */
function scriptOf(tool) {
  if (tool.endsWith('.mjs')) return join(root, tool);
  const folder = join(root, 'node_modules', tool);
  const { bin, name } = require(join(folder, 'package.json'));
  const [only] = Object.values(bin);
  return join(folder, typeof bin === 'string' ? bin : (bin[name.split('/').at(-1)] ?? only));
}

/** Milliseconds between two lines about a step that is still running. */
const pause = 10_000;

/** @param {number} begin by `performance.now()` */
const secondsSince = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

/**
 * Says every ten seconds how far a step is, and names each test as soon as it has failed.
 * @param {Step} step
 * @param {() => string} output what it has printed so far
 * @returns {() => void} ends it
 */
function report({ title, progress }, output) {
  const begin = performance.now();
  let told = 0;
  const timer = setInterval(() => {
    const { done, of, failed } = progress?.(output()) ?? { done: 0, of: 0, failed: [] };
    for (const name of failed.slice(told)) process.stdout.write(`  ✗ ${name}\n`);
    told = failed.length;
    const count = of > 0 ? `  ${done} of ${of}` : '';
    const failures = told > 0 ? `, ${told} failed` : '';
    process.stdout.write(`  … ${title}${count}${failures}  ${secondsSince(begin)}\n`);
  }, pause);
  return () => clearInterval(timer);
}

/**
 * Runs a command to its end with nobody to ask and nowhere to draw.
 * @param {Step} step
 * @returns {Promise<{ status: number, output: string }>}
 */
function execute(step) {
  const {
    command: [tool, ...args],
    env,
  } = step;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [scriptOf(tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1', ...env },
    });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => {
      output += part;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const endReport = report(step, () => output);
    child.on('error', (error) => {
      endReport();
      resolve({ status: 1, output: output + error });
    });
    child.on('close', (code, signal) => {
      endReport();
      resolve({ status: code ?? 1, output: signal ? `${output}\nEnded by ${signal}.` : output });
    });
  });
}

/**
 * A report that is not there, not whole, or without a test is a crash, which counts as one failure.
 * @param {Step} step
 * @returns {Count | null}
 */
function readReport({ report }) {
  if (!report || !existsSync(join(root, report.file))) return null;
  try {
    return report.count(readFileSync(join(root, report.file), 'utf8'));
  } catch (error) {
    process.stdout.write(`${report.file} cannot be read: ${error}\n`);
    return null;
  }
}

/**
 * Runs one step and prints how it went: in a line, or in full if it failed.
 * @param {Step} step
 * @returns {Promise<Count>}
 */
export async function runStep(step) {
  const begin = performance.now();
  if (step.report) rmSync(join(root, step.report.file), { force: true });
  const { status, output } = await execute(step);
  const seconds = secondsSince(begin);
  /** @type {Count} */
  const count = readReport(step) ?? { passed: 0, failed: 0, skipped: 0 };
  const isEmpty = step.report !== undefined && count.passed + count.failed === 0;
  if (count.failed === 0 && (status !== 0 || isEmpty)) count.failed = 1;
  const tests = step.report ? `  ${count.passed} passed` : '';
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  if (count.failed === 0) {
    process.stdout.write(`✓ ${step.title}${tests}${skipped}  ${seconds}\n`);
    for (const reason of count.reasons ?? []) process.stdout.write(`  skipped: ${reason}\n`);
  } else {
    process.stdout.write(`\n✗ ${step.title}${tests}, ${count.failed} failed  ${seconds}\n`);
    process.stdout.write(`${output.trimEnd() || `Exit status ${status}.`}\n\n`);
  }
  return count;
}

/**
 * Runs steps that do not need each other, as many at once as there are processors.
 * @param {Step[]} steps the longest first
 * @returns {Promise<Count[]>}
 */
export async function runTogether(steps) {
  const waiting = [...steps];
  /** @type {Count[]} */
  const counts = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      counts.push(await runStep(step));
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return counts;
}

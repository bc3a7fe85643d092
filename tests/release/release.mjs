// @ts-check
// npm run release:check: what is still missing for a release. Ends with 1 if anything is.
// npm run release -- 1.0.0: the changelog's next section and the version, committed and tagged, not pushed.
// node tests/release/release.mjs notes 1.0.0: what the changelog says of a version.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cut, isLater, notesOf } from './changelog.mjs';
import { missingFacts } from './publisher.mjs';

/** The project's own, unless another folder is named (a test's). */
const folder = process.env.RELEASE_FOLDER ?? fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} path */
const read = (path) => readFileSync(join(folder, path), 'utf8');
/** @param {string} path @param {string} text */
const write = (path, text) => writeFileSync(join(folder, path), text);
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
/** @param {...string} args */
const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

/** @returns {string[]} */
function missing() {
  const untranslated = existsSync(join(folder, 'tests/untranslated.json'))
    ? JSON.parse(read('tests/untranslated.json')).length
    : 0;
  return [
    ...missingFacts(JSON.parse(read('package.json'))),
    ...(untranslated > 0
      ? [`tests/untranslated.json has ${untranslated} messages that people read in English`]
      : []),
  ];
}

/** @returns {boolean} whether nothing is missing */
function check() {
  const lines = missing();
  if (lines.length === 0) {
    say('Ready for a release.');
    return true;
  }
  say('Missing for a release, in package.json unless another file is named:\n');
  for (const line of lines) say(`- ${line}`);
  return false;
}

/** @param {string} version */
function release(version) {
  const before = JSON.parse(read('package.json')).version;
  if (!isLater(version, before)) {
    throw new Error(`Name a version later than ${before}: npm run release -- 1.2.3`);
  }
  if (!check()) throw new Error('Nothing was changed.');
  if (git('status', '--porcelain') !== '') throw new Error('Commit what is changed first.');
  const today = new Date().toISOString().slice(0, 10);
  write('CHANGELOG.md', cut(read('CHANGELOG.md'), version, today));
  for (const file of ['package.json', 'package-lock.json']) {
    // Twice in the lock file, and no package of the same version is meant.
    const own = new RegExp(
      `("name": "dm-decorum",\\n\\s+"version": ")${before.replaceAll('.', '\\.')}"`,
      'g',
    );
    write(file, read(file).replace(own, `$1${version}"`));
  }
  git('commit', '--quiet', '-am', `Version ${version}`);
  git('tag', '-a', `v${version}`, '-m', `Version ${version}`);
  say(`\nVersion ${version} is committed and tagged. To publish it: git push --follow-tags`);
}

try {
  const [what, version = ''] = process.argv.slice(2);
  if (what === 'check') process.exitCode = check() ? 0 : 1;
  else if (what === 'notes') process.stdout.write(notesOf(read('CHANGELOG.md'), version));
  else release(what ?? '');
} catch (error) {
  say(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

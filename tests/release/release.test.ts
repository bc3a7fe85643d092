import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '../source';
import { missingFacts } from './publisher.mjs';

const script = fileURLToPath(new URL('release.mjs', import.meta.url));
const own = JSON.parse(read('package.json'));
/** Nobody's: hosts that can be nobody's by their ending. */
const filled = {
  ...own,
  author: 'Somebody',
  homepage: 'https://decorum.example/',
  bugs: { url: 'https://decorum.example/reports', email: 'help@decorum.example' },
  stores: {
    ...own.stores,
    chrome: 'abcdefghijklmnopabcdefghijklmnop',
    edge: '01234567-89ab-cdef-0123-456789abcdef',
  },
};
/** As it is until the owner has filled it in. */
const ownersList = [
  'author is empty: who publishes DM Decorum, a person or a company',
  'homepage is empty: its page, https://…',
  'bugs.url is empty: where people report a problem, https://…',
  'bugs.email is empty: the support address, an e-mail address',
  'stores.chrome is empty: the id that the Chrome Web Store gives with the first upload, 32 letters from a to p',
  'stores.edge is empty: the product id that Partner Center gives with the first upload',
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dm-decorum-release-'));
  mkdirSync(join(folder, 'tests'));
  put('tests/untranslated.json', '[]');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
const get = (path: string) => readFileSync(join(folder, path), 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, RELEASE_FOLDER: folder },
  });
  expect(stderr).toBe('');
  return { status, lines: stdout.split('\n').filter((line) => line.startsWith('- ')), stdout };
}

test('with nothing filled in, the check ends with 1 and exactly the owner’s list', () => {
  const empty = {
    ...own,
    author: '',
    homepage: '',
    bugs: { url: '', email: '' },
    stores: { ...own.stores, chrome: '', edge: '' },
  };
  put('package.json', JSON.stringify(empty));
  const { status, lines } = run('check');
  expect(lines).toEqual(ownersList.map((line) => `- ${line}`));
  expect(status).toBe(1);
});

test('with all filled in, it ends with 0', () => {
  put('package.json', JSON.stringify(filled));
  expect(run('check')).toMatchObject({ status: 0, lines: [], stdout: 'Ready for a release.\n' });
});

test('messages that are not translated are missing as well', () => {
  put('package.json', JSON.stringify(filled));
  put('tests/untranslated.json', '["one", "two"]');
  expect(run('check')).toMatchObject({
    status: 1,
    lines: ['- tests/untranslated.json has 2 messages that people read in English'],
  });
});

test('what is filled in wrongly is named with what it should be', () => {
  expect(missingFacts({ ...filled, homepage: 'decorum.example', author: ' ' })).toEqual([
    'author is “ ”: it should be who publishes DM Decorum, a person or a company',
    'homepage is “decorum.example”: it should be its page, https://…',
  ]);
  expect(missingFacts({ ...filled, bugs: { url: filled.bugs.url, email: 'help' } })).toHaveLength(
    1,
  );
  expect(missingFacts({ ...filled, stores: { ...filled.stores, chrome: 'xyz' } })).toHaveLength(1);
});

test('nothing is filled in by anybody but the owner', () => {
  for (const line of missingFacts(own)) expect(ownersList).toContain(line);
});

test('a release is cut, committed and tagged, and not pushed', () => {
  put('package.json', JSON.stringify({ ...filled, version: '0.1.0' }, null, 2));
  put('package-lock.json', '{\n  "name": "dm-decorum",\n  "version": "0.1.0"\n}\n');
  put('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- New.\n');
  git('init', '--quiet');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'help@decorum.example');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'All');
  expect(run('0.1.0')).toMatchObject({ status: 1 });
  put('new', '');
  expect(run('1.0.0')).toMatchObject({ status: 1 });
  expect(get('CHANGELOG.md')).not.toContain('1.0.0');
  rmSync(join(folder, 'new'));

  expect(run('1.0.0')).toMatchObject({ status: 0 });
  expect(git('describe', '--exact-match').trim()).toBe('v1.0.0');
  expect(git('status', '--porcelain')).toBe('');
  expect(get('CHANGELOG.md')).toMatch(/## Unreleased\n\n## 1\.0\.0 – \d{4}-\d\d-\d\d\n\n- New\.\n/);
  for (const file of ['package.json', 'package-lock.json']) {
    expect(JSON.parse(get(file)).version).toBe('1.0.0');
  }
  expect(run('notes', '1.0.0').stdout).toBe('- New.\n');
  expect(run('1.0.0')).toMatchObject({ status: 1 });
});

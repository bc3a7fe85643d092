// @ts-check
// npm run zip: everything that is uploaded to a store, into .output, and everything about it that can be
// known before. -- --fresh: installs all packages anew for the second build, as a reviewer does.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { launch } from '../browser/launch.mjs';
import { root } from '../run-step.mjs';
import { knownFindings, lint } from './lint.mjs';
import { copySources, lendPackages, wxtScript } from './sources.mjs';
import { readZip, writeZip } from './zip-file.mjs';

const output = join(root, '.output');
const isFresh = process.argv.includes('--fresh');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** @param {string} kind */
const zipName = (kind) => `${name}-${version}-${kind}.zip`;

/** Bytes that nobody should have to download; the stores would take much more. */
const largestPackage = 560_000;
const prompt = ['Read and change your data on chat.x.com, twitter.com, and x.com'];

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * @template T
 * @param {string} what
 * @param {T} found
 * @param {T} expected
 */
function hold(what, found, expected) {
  if (!isDeepStrictEqual(found, expected)) {
    throw new Error(
      `${what}: expected\n${JSON.stringify(expected, null, 2)}\nbut found\n${JSON.stringify(found, null, 2)}`,
    );
  }
  say(`✓ ${what}`);
}

/**
 * @param {string} folder
 * @param {...string} args
 */
function wxt(folder, ...args) {
  // A developer's own would make another build.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(process.execPath, [wxtScript(), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, FOR_STORE: '1' },
  });
}

/** @param {string} path */
const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What Chrome says before it installs the package itself, and whether it takes it.
 * @param {Map<string, Buffer>} files
 */
async function readPrompt(files) {
  const folder = mkdtempSync(join(tmpdir(), 'dm-decorum-package-'));
  write(files, folder);
  const { context, extensionId } = await launch({ extension: folder });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return await page.evaluate(
      (manifest) =>
        /** @type {any} */ (globalThis).chrome.management.getPermissionWarningsByManifest(manifest),
      String(files.get('manifest.json')),
    );
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Map<string, Buffer>} files
 * @param {string} folder
 */
function write(files, folder) {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** @param {Map<string, Buffer>} files */
const permissionsOf = (files) => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions, key } =
    JSON.parse(String(files.get('manifest.json')));
  return { permissions, optional_permissions, host_permissions, optional_host_permissions, key };
};

/** @param {Record<string, unknown>} manifest */
const ownKeys = (manifest) =>
  ['storage', 'minimum_chrome_version', 'key'].filter((key) => key in manifest);

async function main() {
  mkdirSync(output, { recursive: true });
  for (const file of readdirSync(output).filter((entry) => entry.endsWith('.zip'))) {
    rmSync(join(output, file));
  }
  const sources = mkdtempSync(join(tmpdir(), 'dm-decorum-sources-'));
  const again = mkdtempSync(join(tmpdir(), 'dm-decorum-again-'));
  try {
    await writeZip(join(output, zipName('sources')), sources, copySources(sources));
    for (const browser of ['chrome', 'firefox']) wxt(root, 'zip', '-b', browser);
    wxt(root, 'build', '-b', 'safari');
    say(`✓ packed, and a folder for Safari`);

    write(readZip(join(output, zipName('sources'))), again);
    if (isFresh) execFileSync('npm', ['ci'], { cwd: again, shell: true, stdio: 'inherit' });
    else lendPackages(again);
    for (const browser of ['chrome', 'firefox']) {
      wxt(again, 'zip', '-b', browser);
      const zip = zipName(browser);
      hold(
        `built again from the sources, the package for ${browser} has the same bytes`,
        sha256(join(again, '.output', zip)),
        sha256(join(output, zip)),
      );
    }
  } finally {
    for (const folder of [sources, again]) rmSync(folder, { recursive: true, force: true });
  }

  const asked = { permissions: ['storage'] };
  const nothing = {
    optional_permissions: undefined,
    host_permissions: undefined,
    optional_host_permissions: undefined,
    key: undefined,
  };
  for (const browser of ['chrome', 'firefox']) {
    const zip = join(output, zipName(browser));
    const files = readZip(zip);
    hold(`${browser}: one permission`, permissionsOf(files), { ...asked, ...nothing });
    const size = statSync(zip).size;
    hold(`${browser}: ${Math.round(size / 1000)} kB packed`, size <= largestPackage, true);
    if (browser === 'chrome') hold('chrome: what it asks', await readPrompt(files), prompt);
  }
  hold(
    'Mozilla’s linter: what is known, and nothing else',
    lint(join(output, zipName('firefox'))),
    [...knownFindings],
  );

  const safari = JSON.parse(readFileSync(join(output, 'safari-mv3/manifest.json'), 'utf8'));
  // Neither is known there, and Apple's packager complains of keys that it does not know.
  hold('safari: no schema and no key of another browser', ownKeys(safari), []);
  hold('safari: one permission', safari.permissions, ['storage']);

  const zips = ['chrome', 'firefox', 'sources'].map(zipName);
  const sums = zips.map((zip) => `${sha256(join(output, zip))}  ${zip}\n`);
  writeFileSync(join(output, 'SHA256SUMS'), sums.join(''));
  say(`\n${sums.join('')}\nReady, in .output. Edge takes the package for Chrome.`);
}

try {
  await main();
} catch (error) {
  say(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

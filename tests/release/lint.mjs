// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What Mozilla's linter says of the package for Firefox, each with its reason; without the hash in a
 * file's name.
 */
export const knownFindings = [
  // Asked of Firefox for Android from 142 on, for which the package is not made.
  'warning KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  // Preact's own code for `dangerouslySetInnerHTML`, which is never used here.
  'warning UNSAFE_VAR_ASSIGNMENT chunks/shared.js',
  'warning UNSAFE_VAR_ASSIGNMENT content-scripts/dm.js',
];

/** @typedef {{ code: string, file?: string }} Finding */

/**
 * Takes some seconds; needs `npm ci --prefix tests/release`.
 * @param {string} path of a zip or a folder
 * @returns {string[]} each finding as in `knownFindings`, in order; throws if the linter fails
 */
export function lint(path) {
  const script = fileURLToPath(
    new URL('node_modules/addons-linter/bin/addons-linter', import.meta.url),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--output', 'json', '--boring', path],
    {
      encoding: 'utf8',
      cwd: join(fileURLToPath(import.meta.url), '..'),
      maxBuffer: 2 ** 26,
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`The linter failed: ${stdout}${stderr}`);
  /** @type {Record<'errors' | 'warnings' | 'notices', Finding[]>} */
  const { errors, warnings, notices } = JSON.parse(stdout);
  const name =
    (/** @type {string} */ kind) =>
    (/** @type {Finding} */ { code, file = '' }) =>
      `${kind} ${code} ${file.replace(/-[\w-]{8}(?=\.js$)/, '')}`;
  return [
    ...errors.map(name('error')),
    ...warnings.map(name('warning')),
    ...notices.map(name('notice')),
  ].sort();
}

// @ts-check
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-step.mjs';

/** What it takes to build the packages, and nothing else: no tests, no pictures. */
const wanted = [
  'components',
  'entrypoints',
  'public',
  'rules',
  '.nvmrc',
  '.github/store/chrome-key.txt',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
/** Where a reviewer looks first. */
const review = '.github/store/SOURCE_CODE_REVIEW.md';

/**
 * Copies the sources as a reviewer gets them.
 * @param {string} folder is made; what is in it stays
 * @returns {string[]} their paths in it, with `/`
 */
export function copySources(folder) {
  mkdirSync(folder, { recursive: true });
  for (const path of wanted) {
    if (existsSync(join(root, path))) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
  }
  const here = join(root, review);
  if (existsSync(here)) cpSync(here, join(folder, 'SOURCE_CODE_REVIEW.md'));
  return filesIn(folder);
}

/**
 * Lends the packages that are installed here to a copy of the sources.
 * @param {string} folder
 */
export function lendPackages(folder) {
  // A junction needs no right on Windows, and is a plain link elsewhere.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/**
 * @param {string} folder
 * @returns {string[]} every file below it, with `/`, in order
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** @returns {string} the script behind `npx wxt` */
export function wxtScript() {
  const folder = join(root, 'node_modules/wxt');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, bin.wxt);
}

// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const { env, platform } = process;
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/** @type {Record<string, string[]>} */
const chromiums = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${env.HOME}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ],
  win32: programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
};

/** @type {Record<string, string[]>} */
const firefoxes = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
};

/** @param {(string | undefined)[]} paths */
const firstOf = (paths) => paths.find((path) => path !== undefined && existsSync(path)) ?? null;

/**
 * A path that was asked for by name is taken or refused, never silently passed over.
 * @param {string} variable
 */
function asked(variable) {
  const path = env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist.`);
  return path;
}

/**
 * Runs a command in the open; whether it went well.
 * @param {string} command
 * @param {string[]} args
 */
const run = (command, args) =>
  spawnSync(command, args, {
    // Standard output belongs to our caller.
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: platform === 'win32',
  }).status === 0;

/**
 * Installs a Debian package where that needs no question asked.
 * @param {string} name
 */
function installPackage(name) {
  if (platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const prefix = root ? [] : ['sudo', '-n'];
  const [update = '', ...updateArgs] = [...prefix, 'apt-get', 'update'];
  const [install = '', ...installArgs] = [...prefix, 'apt-get', 'install', '-y', name];
  return run(update, updateArgs) && run(install, installArgs);
}

/**
 * A Chromium that loads unpacked extensions; installs one where it can. Branded Chrome does not
 * count: since version 137 it ignores --load-extension.
 * @returns {string}
 */
export function findChromium() {
  const installed = () => firstOf([...(chromiums[platform] ?? []), chromium.executablePath()]);
  const found = asked('CHROMIUM_PATH') ?? installed();
  if (found) return found;
  if (installPackage('chromium') || run('npx', ['playwright', 'install', 'chromium'])) {
    const fresh = installed();
    if (fresh) return fresh;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium (not Chrome) and put its path into CHROMIUM_PATH.',
  );
}

/**
 * Firefox, or why there is none.
 * @public
 * @returns {{ path: string, reason: null } | { path: null, reason: string }}
 */
export function findFirefox() {
  const installed = () => firstOf(firefoxes[platform] ?? []);
  const found = asked('FIREFOX_PATH') ?? installed();
  if (found) return { path: found, reason: null };
  const fresh = installPackage('firefox-esr') ? installed() : null;
  if (fresh) return { path: fresh, reason: null };
  return {
    path: null,
    reason: 'No Firefox was found: install Firefox or put its path into FIREFOX_PATH.',
  };
}

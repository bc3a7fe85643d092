import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { policyExamples, policyFile } from '../policy-file';
import { findChromium } from './find-browser.mjs';
import { builtExtension } from './launch.mjs';

export type PolicyValues = Record<string, unknown>;

/** A browser's own policy, as an administrator sets it. */
export interface ManagedPolicy {
  /** The extension that it is for: a copy with an id of its own, so that no other test has a policy. */
  extension: string;
  /** Sets other values; the browser hears of it within seconds. */
  set(values: PolicyValues): Promise<void>;
  /** Takes all of it away: the file, and the folders that were made for it. */
  remove(): Promise<void>;
}

/** Where the browser of these tests looks for policies: for the whole machine. */
function policyFolder(): string {
  // Playwright's own is Chrome for Testing.
  return findChromium() === chromium.executablePath()
    ? '/etc/opt/chrome_for_testing/policies/managed'
    : '/etc/chromium/policies/managed';
}

/**
 * Why no policy can be set here; `null` = it can. Who works without the machine's own rights has these
 * tests skipped, and is told so at the end of the run; in CI it is an error.
 */
export function whyNoPolicy(): string | null {
  if (process.platform !== 'linux') return 'A policy is set by a file on Linux only.';
  const folder = policyFolder();
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
    return null;
  } catch {
    const reason = `Chromium reads policies from ${folder}: run this as somebody who may write there.`;
    // There the folder can be prepared, and nobody would notice what was not run.
    if (process.env.CI) throw new Error(reason);
    return reason;
  }
}

/** Copies the built extension and sets a policy for the copy. */
export async function managePolicy(values: PolicyValues): Promise<ManagedPolicy> {
  const extension = realpathSync(mkdtempSync(join(tmpdir(), 'dm-decorum-policy-')));
  cpSync(builtExtension, extension, { recursive: true });
  const id = idOfUnpacked(extension);
  const folder = policyFolder();
  const made = await mkdir(folder, { recursive: true });
  // As the page for administrators shows it.
  const [example] = policyExamples();
  // A name of our own: a machine may have policies, and several runs.
  const file = join(folder, `dm-decorum-test-${id}.json`);
  const set = (wanted: PolicyValues) => writeFile(file, policyFile(example, id, wanted));
  await set(values);
  return {
    extension,
    set,
    async remove() {
      await rm(file, { force: true });
      await rm(extension, { recursive: true, force: true });
      if (made !== undefined) await removeEmpty(folder, dirname(made));
    },
  };
}

/** Removes `folder` and those above it, up to `end`, as long as nobody else has put something in. */
async function removeEmpty(folder: string, end: string): Promise<void> {
  for (let at = folder; at !== end; at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      // Another run has its own file there.
      return;
    }
  }
}

/** The id that Chromium makes of an unpacked extension's folder. */
function idOfUnpacked(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

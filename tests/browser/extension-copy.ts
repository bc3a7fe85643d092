import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { builtExtension, extensionsPage } from './launch.mjs';

/** Sentences by their ids. */
export type Wording = Readonly<Record<string, string>>;

/** The built extension again, with other words. */
export interface ExtensionCopy {
  folder: string;
  /** Writes a locale's words, `en` unless named; the browser reads them when it loads the extension. */
  say(words: Wording, locale?: string): void;
  remove(): Promise<void>;
}

/** The words that were built for a locale: `en`, `pt_BR`, … */
export function wordsOf(locale: string): Wording {
  const file = join(builtExtension, '_locales', locale, 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message]));
}

/** Copies the built extension; whoever asks removes it again. */
export function copyExtension(): ExtensionCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dm-decorum-words-')));
  cpSync(builtExtension, folder, { recursive: true });
  return {
    folder,
    say(words, locale = 'en') {
      const messages = Object.entries(words).map(([id, message]) => [id, { message }]);
      const file = join(folder, '_locales', locale, 'messages.json');
      writeFileSync(file, JSON.stringify(Object.fromEntries(messages)));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Loads the extension anew, and its words with it. The browser closes the extension's pages. */
export async function reloadExtension(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionsPage);
  await page.evaluate(async (extensionId) => {
    interface Api {
      developerPrivate: {
        reload(id: string, options: object): Promise<unknown>;
        getExtensionInfo(id: string): Promise<{ state: string }>;
      };
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
    await developerPrivate.reload(extensionId, { failQuietly: true });
    // It answers before the extension's pages can be opened again.
    const isBack = async () =>
      (await developerPrivate.getExtensionInfo(extensionId)).state === 'ENABLED';
    while (!(await isBack())) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, id);
  await page.close();
}

/** Removes the extension, as a person does; the browser closes its pages. */
export async function removeExtension(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const closed = page.waitForEvent('close');
  await page.evaluate(() => {
    interface Api {
      management: { uninstallSelf(): Promise<void> };
    }
    const { management } = (globalThis as unknown as { chrome: Api }).chrome;
    // Not before this has answered: the page is closed with the extension.
    setTimeout(() => void management.uninstallSelf());
  });
  await closed;
}

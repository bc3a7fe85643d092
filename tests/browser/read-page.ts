import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { ComposerAdapter } from '../../entrypoints/dm.content/page/composer-adapter';
import type { Thread } from '../../entrypoints/dm.content/page/thread';

/** What is read of one message box, without the extension round it. */
export interface Reading {
  adapter: string;
  missing: string[];
  thread: Omit<Thread, 'scroller'>;
  account: string | null;
}

interface Beliefs {
  adapters: readonly ComposerAdapter[];
  readAccount(): string | null;
}

const entry = new URL('../../entrypoints/dm.content/page/index.ts', import.meta.url);
let bundled: Promise<string> | undefined;

/** `page/` as one script that leaves what it exports on the window. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'beliefs' },
    },
  });
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return `${output[0].code}\nglobalThis.beliefs = beliefs;`;
}

/** From now on, pages opened in this tab can be read. */
export async function prepareReading(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.addInitScript({ content: await bundled });
}

/** What the adapters read of each message box in the page, at once. */
export function readPage(page: Page): Promise<Reading[]> {
  return page.evaluate(() => {
    const { adapters, readAccount } = (window as unknown as { beliefs: Beliefs }).beliefs;
    const hosts = [...document.querySelectorAll('div')];
    const roots = [document, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return adapters.flatMap((adapter) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>(adapter.editor)].map((editor) => {
          const { scroller: _, ...thread } = adapter.readThread(editor);
          const missing = adapter.missingParts(editor);
          return { adapter: adapter.id, missing, thread, account: readAccount() };
        }),
      ),
    );
  });
}

import type { BrowserContext, Page } from '@playwright/test';

/** Where a page of the extension is opened. */
export interface TabOptions {
  /** In another tab than the test's own, which X is to have. */
  besideX?: boolean;
}

/** The test's own tab, unless something is in it: a new one costs a new process. */
export async function openOwnTab(
  context: BrowserContext,
  { besideX = false }: TabOptions = {},
): Promise<Page> {
  const empty = context.pages().find((page) => page.url() === 'about:blank');
  return besideX || empty === undefined ? context.newPage() : empty;
}

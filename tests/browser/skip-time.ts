import type { Page } from '@playwright/test';

/**
 * Lets so many milliseconds of a page's time go by at once, in all that runs there: its timers run in
 * their order, and nobody waits between them. Afterwards the page's time stands still until it is asked
 * again, so this is for tabs that no other test gets (`withFreshTab`).
 */
export async function skipTime(page: Page, milliseconds: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const isOver = new Promise((resolve) => {
    session.once('Emulation.virtualTimeBudgetExpired', resolve);
  });
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
  await isOver;
  await session.detach();
}

import { defineConfig } from '@playwright/test';

/** Stories run in every browser; what only one of them has, or shows, lies in its own folder. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.output/playwright',
  retries: 0,
  // What only Firefox runs is one more beside them. A third worker on two cores made each test slower,
  // and the whole not faster.
  workers: '100%',
  // These only end what hangs, on the busiest of machines.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  reporter: [['list'], ['json', { outputFile: '../.output/playwright.json' }]],
  projects: [
    {
      name: 'firefox',
      // First, and by one: starting it takes as long as ten of its stories.
      workers: 1,
      testMatch: ['firefox/*.spec.ts', 'stories/*.spec.ts'],
      // What the editor has no part in is told there once, on the page that X has today.
      grepInvert:
        /(answers|exits|warnings)\.spec\.ts legacy|guard\.spec\.ts legacy (a click|keys on|a double|warnings|a personal|a script)/,
      use: { inBrowser: 'firefox' } as object,
    },
    { name: 'chromium', testMatch: ['browser/*.spec.ts', 'stories/*.spec.ts'] },
  ],
});

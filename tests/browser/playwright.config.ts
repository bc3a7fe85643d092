import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/playwright',
  retries: 0,
  // Most of a test is waiting: one worker a core.
  workers: '100%',
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  reporter: [['list'], ['json', { outputFile: '../../.output/playwright.json' }]],
});

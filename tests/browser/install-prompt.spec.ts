import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { builtExtension } from './launch.mjs';

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

test('what Chrome says on installing names the pages, and nothing else', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const warnings = await page.evaluate(
    (manifest) => chrome.management.getPermissionWarningsByManifest(manifest),
    readFileSync(join(builtExtension, 'manifest.json'), 'utf8'),
  );
  expect(warnings).toEqual(['Read and change your data on chat.x.com, twitter.com, and x.com']);
});

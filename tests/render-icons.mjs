// @ts-check
// Draws public/icon/*.png from icon.svg: run it after the drawing has changed.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './browser/find-browser.mjs';

const folder = new URL('../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  // Stores ask for a margin of 16 pixels round the drawing of 128, and show it nowhere small.
  const margin = size === 128 ? 16 : 0;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size - 2 * margin}px; padding: ${margin}px }</style>${drawing}`,
  );
  const path = fileURLToPath(new URL(`${size}.png`, folder));
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();

import type { Page } from 'puppeteer-core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a colour is painted within a part of the page: the columns and rows it is found in. */
export async function findColour(
  page: Page,
  clip: Box,
  [red, green, blue]: readonly [number, number, number],
): Promise<{ pixels: number; left: number; right: number }> {
  const png = await page.screenshot({ clip, encoding: 'base64' });
  const found = await page.evaluate(
    async (data, colour) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      const columns: number[] = [];
      for (let at = 0; at < pixels.length; at += 4) {
        // Smooth edges are not counted: only what was painted in full.
        if (colour.every((one, index) => Math.abs(one - (pixels[at + index] ?? 0)) < 3)) {
          columns.push((at / 4) % image.width);
        }
      }
      return columns;
    },
    png,
    [red, green, blue],
  );
  return {
    pixels: found.length,
    left: clip.x + found.reduce((least, column) => Math.min(least, column), Number.MAX_VALUE),
    right: clip.x + found.reduce((most, column) => Math.max(most, column), -1) + 1,
  };
}

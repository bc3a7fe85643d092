// @ts-check
import sharp from 'sharp';

/**
 * A picture of a page, small enough to be kept in the repository.
 * @param {Buffer} png
 * @param {string} target ends with `.png`
 */
export async function writePng(png, target) {
  await sharp(png)
    .png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 })
    .toFile(target);
}

/**
 * A moving picture.
 * @param {readonly { png: Buffer, ms: number }[]} frames and how long each stays
 * @param {string} target ends with `.webp`
 */
export async function writeMoving(frames, target) {
  await sharp(
    frames.map(({ png }) => png),
    { join: { animated: true } },
  )
    .webp({ quality: 80, effort: 6, loop: 0, delay: frames.map(({ ms }) => ms) })
    .toFile(target);
}

/**
 * Puts pictures onto another.
 * @param {Buffer} base
 * @param {readonly { png: Buffer, left: number, top: number }[]} layers
 * @returns {Promise<Buffer>}
 */
export function compose(base, layers) {
  return sharp(base)
    .composite(layers.map(({ png, left, top }) => ({ input: png, left, top })))
    .png()
    .toBuffer();
}

/**
 * A picture with a thin line around it, where it would be lost on white.
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export function framed(png) {
  const line = { top: 2, bottom: 2, left: 2, right: 2, background: '#aab8c2' };
  return sharp(png).extend(line).png().toBuffer();
}

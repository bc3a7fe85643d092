import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keptPictures } from '../pictures/kept.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The stores' own, in pixels; the README's are as wide as it shows them. */
const sizes: Record<string, [width: number, height: number]> = {
  'tile.png': [440, 280],
  'templates.png': [796, 460],
};
/** Bytes: who clones the repository loads them all. */
const largest = 100_000;

test.each(keptPictures)('$to is there, in its size', ({ from, to }) => {
  expect(existsSync(root + to), 'take it again: npm run pictures -- keep').toBe(true);
  const bytes = readFileSync(root + to);
  expect(bytes.length).toBeLessThan(largest);
  if (to.endsWith('.webp')) {
    // An animation says so in its header.
    expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
    expect(bytes.includes('ANIM')).toBe(true);
    return;
  }
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(sizes[from] ?? [1280, 800]);
});

test('every picture that README and the documents show is taken by npm run pictures', () => {
  const documents = ['README.md', ...markdownIn('.github')];
  const shown = documents.flatMap((document) =>
    [
      ...readFileSync(root + document, 'utf8').matchAll(/\]\(([^)\s]+\.(?:png|webp|gif|jpe?g))\)/g),
    ].map(([, address = '']) => join(dirname(document), address)),
  );
  const kept = keptPictures.map(({ to }) => to);
  expect(shown.filter((picture) => !kept.includes(picture))).toEqual([]);
  const own = kept.filter((picture) => !picture.startsWith('.github/store/'));
  expect(own.filter((picture) => !shown.includes(picture))).toEqual([]);
});

test('the scenes are told in every language', () => {
  const scenes = JSON.parse(readFileSync(`${root}tests/pictures/scenes.json`, 'utf8'));
  const { en, ...others } = scenes;
  for (const texts of Object.values<object>(others)) {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
  }
  const missing = Object.keys(scenes).filter(
    (language) => !existsSync(`${root}public/_locales/${language}/messages.json`),
  );
  expect(missing).toEqual([]);
  expect(Object.keys(scenes)).toHaveLength(12);
});

function markdownIn(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name.replaceAll('\\', '/')));
}

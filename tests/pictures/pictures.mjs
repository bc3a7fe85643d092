// @ts-check
// npm run pictures: every picture of the product, from the demo, into .output/pictures. In English, or in the
// languages named (-- fr ar), or in all (-- all). -- keep: those that the repository keeps, into .github.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { launch } from '../browser/launch.mjs';
import { openStorage, profile } from '../demo/profile.mjs';
import { root, runStep } from '../run-step.mjs';
import { writeMoving, writePng } from './encode.mjs';
import { onlyOurFonts } from './fonts.mjs';
import { keptPictures } from './kept.mjs';
import { takePictures } from './take.mjs';

const output = join(root, '.output/pictures');
/** @type {Record<string, import('./take.mjs').Texts>} */
const scenes = JSON.parse(readFileSync(new URL('scenes.json', import.meta.url), 'utf8'));

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * The templates that the settings offer to start with, and a page for the welcome.
 * @param {string} language
 */
function templatesIn(language) {
  const messages = JSON.parse(
    readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'),
  );
  /** @param {string} id */
  const said = (id) => messages[`template_starter_${id}`].message;
  return {
    usefulPages: [{ title: 'Start', url: 'https://acme.com/start' }],
    ...Object.fromEntries(
      ['looking', 'details', 'solved'].map((each, place) => [
        `template_${each}`,
        { title: said(`${each}_title`), text: said(each), for: 'both', place },
      ]),
    ),
  };
}

/** @param {string} language as its folder in public/_locales is called */
async function picture(language) {
  const texts = scenes[language];
  if (!texts) throw new Error(`scenes.json has no ${language}: ${Object.keys(scenes).join(' ')}`);
  const fonts = mkdtempSync(join(tmpdir(), 'dm-decorum-fonts-'));
  const folder = join(output, language);
  mkdirSync(folder, { recursive: true });
  const { context, extensionId, site } = await launch({
    locale: language.replace('_', '-'),
    env: onlyOurFonts(fonts),
    context: { colorScheme: 'light' },
  });
  try {
    const storage = await openStorage(context, extensionId);
    await storage.set({ ...profile, ...templatesIn(language) });
    await storage.close();
    const taken = await takePictures({ context, extensionId, site, texts, language });
    for (const [name, png] of taken.pictures) await writePng(png, join(folder, name));
    await writeMoving(taken.frames, join(folder, 'held.webp'));
    say(`✓ ${relative(root, folder)}: ${readdirSync(folder).join(' ')}`);
  } finally {
    await context.close();
    rmSync(fonts, { recursive: true, force: true });
  }
}

async function main() {
  const given = process.argv.slice(2).filter((word) => word !== 'keep');
  const languages = given.includes('all') ? Object.keys(scenes) : given;
  const { failed } = await runStep({
    title: 'build for chrome',
    command: ['wxt', 'build', '-b', 'chrome'],
  });
  if (failed > 0) throw new Error('Nothing to take a picture of.');
  for (const language of languages.length > 0 ? languages : ['en']) await picture(language);
  if (!process.argv.includes('keep')) return;
  mkdirSync(join(root, '.github/store/pictures'), { recursive: true });
  for (const { from, to } of keptPictures) {
    copyFileSync(join(output, 'en', from), join(root, to));
    say(`✓ ${to}`);
  }
}

try {
  await main();
} catch (error) {
  say(`\n✗ ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  process.exitCode = 1;
}

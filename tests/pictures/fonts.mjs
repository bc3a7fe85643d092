// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('node_modules/@expo-google-fonts', import.meta.url));
/** In the order in which a letter is looked for. */
const families = [
  'Roboto',
  'Noto Sans Arabic',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans SC',
  'Noto Color Emoji',
];
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'];

/**
 * Lets a browser on Linux see the fonts of this folder's packages and no others, so that a picture
 * is the same on every machine. Elsewhere a browser takes the system's.
 * @param {string} folder for the configuration and its cache
 * @returns {Record<string, string>} what the browser's environment needs
 */
export function onlyOurFonts(folder) {
  const folders = families.flatMap((family) =>
    weights.map((weight) => join(packages, family.toLowerCase().replaceAll(' ', '-'), weight)),
  );
  const prefer = families.map((family) => `<family>${family}</family>`).join('');
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((one) => `<dir>${one}</dir>`).join('\n')}
<cachedir>${folder}</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui']
  .map((name) => `<alias><family>${name}</family><prefer>${prefer}</prefer></alias>`)
  .join('\n')}
</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

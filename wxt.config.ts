import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import { defineConfig } from 'wxt';
import { packEndings } from './rules/packing/pack-endings';
import { packSuffixes } from './rules/packing/pack-suffixes';
import type { SuffixTable } from './rules/packing/suffix-table';

interface Publisher {
  homepage: string;
  bugs: { url: string; email: string };
  stores: { firefox: string };
}
/** All that is known about who publishes this stands in package.json, and nowhere else. */
const { homepage, bugs, stores }: Publisher = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const reportAddress = bugs.url || (bugs.email && `mailto:${bugs.email}`);

/** Our pages may load our own files and connect to nothing. */
const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** What is new: the entries of the newest section of the changelog that has any, a line each. */
const news = readFileSync(new URL('CHANGELOG.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => section.split(/^- /m).slice(1))
  .find((entries) => entries.length > 0)
  ?.map((entry) => entry.trim().replace(/\s+/g, ' '));

const schemaFile = 'managed_schema.json';

/**
 * The public key that the Chrome Web Store's dashboard shows for the item, once there is one. With it a
 * build that is loaded unpacked has the store's id, which a policy can name. The store itself takes no key.
 */
const keyFile = new URL('.github/store/chrome-key.txt', import.meta.url);
const key =
  existsSync(keyFile) && process.env.FOR_STORE === undefined
    ? readFileSync(keyFile, 'utf8').trim()
    : '';

/** The public suffix list as tldts has it, and the module of tldts that holds it. */
const suffixTable: SuffixTable = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');
const suffixModule = /\/tldts\/dist\/es6\/src\/data\/trie\.js$/;
const linkifyModule = /\/linkifyjs\/dist\/linkify\.mjs$/;
/** A module of rules/packing, as it stands in an import. */
const packing = (name: string) =>
  JSON.stringify(
    normalizePath(fileURLToPath(new URL(`rules/packing/${name}.ts`, import.meta.url))),
  );

/** The folders of the packages of which something was packed, each a path in `node_modules`. */
const packed = new Set<string>();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // `npm run zip` packs them, with what a reviewer has to know.
  zip: { zipSources: false, compressionLevel: 9 },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // The dev server needs inline scripts and a socket; what people get may load only itself.
    ...(mode === 'production' && { content_security_policy: { extension_pages: ownFilesOnly } }),
    ...(homepage !== '' && { homepage_url: homepage }),
    ...minimumVersion(browser),
    // Firefox and Safari do not know it: Firefox takes an organization's values without a schema.
    ...(readsSchema(browser) && { storage: { managed_schema: schemaFile } }),
    ...(readsSchema(browser) && key !== '' && { key }),
  }),
  hooks: {
    // What is written for translators does not ship: of each message, its sentence only.
    'build:publicAssets'({ config }, files) {
      const licenses = files.find((file) => file.relativeDest === 'licenses.txt');
      if (licenses !== undefined && 'absoluteSrc' in licenses) {
        const contents = readFileSync(licenses.absoluteSrc, 'utf8') + packedLicenses();
        files[files.indexOf(licenses)] = { contents, relativeDest: licenses.relativeDest };
      }
      if (!readsSchema(config.browser)) {
        files.splice(0, files.length, ...files.filter((file) => file.relativeDest !== schemaFile));
      }
      for (const [index, file] of files.entries()) {
        if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('messages.json')) continue;
        const messages: Record<string, { message: string }> = JSON.parse(
          readFileSync(file.absoluteSrc, 'utf8'),
        );
        const shipped = Object.entries(messages).map(([id, { message }]) => [id, { message }]);
        const contents = JSON.stringify(Object.fromEntries(shipped));
        files[index] = { contents, relativeDest: file.relativeDest };
      }
    },
    // What the popup opens with is one file: a dozen small ones are a tenth larger when packed. What
    // only the other pages use stays out of it.
    'vite:build:extendConfig'(entrypoints, config) {
      const popup = entrypoints.find(({ type }) => type === 'popup');
      if (popup === undefined) return;
      config.build ??= {};
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        output: {
          ...config.build.rolldownOptions?.output,
          codeSplitting: {
            groups: [
              {
                name: (id, modules) =>
                  isReached(id, normalizePath(popup.inputPath), modules) ? 'shared' : null,
                minShareCount: 2,
              },
            ],
          },
        },
      };
    },
  },
  vite: () => ({
    plugins: [
      {
        name: 'note-packages',
        generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) {
            for (const id of file.type === 'chunk' ? file.moduleIds : []) {
              const [, folder] = /(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
              if (folder !== undefined) packed.add(folder);
            }
          }
        },
      },
      {
        name: 'ascii-only',
        generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type === 'chunk') file.code = inAscii(file.code);
          }
        },
      },
      {
        name: 'packed-suffixes',
        enforce: 'pre',
        resolveId: (id) => (id === 'packed-suffixes' ? id : undefined),
        // The same table as a text, which is made into it again: a quarter less to download. It is unpacked
        // in steps, which load-late.ts takes one at a time, and by this one module.
        load: (id) =>
          id === 'packed-suffixes'
            ? `import { unpackSuffixes } from ${packing('unpack-suffixes')};
               export const steps = unpackSuffixes(${JSON.stringify(packSuffixes(suffixTable))});`
            : suffixModule.test(normalizePath(id))
              ? `import { steps } from 'packed-suffixes';
                 export const suffixTable = [...steps].at(-1);
                 export const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } = suffixTable;`
              : undefined,
        // Its own list of endings is nearly the table's.
        transform: (code, id) =>
          linkifyModule.test(normalizePath(id))
            ? packEndings(
                code,
                suffixTable,
                `import { suffixTable } from 'tldts/dist/es6/src/data/trie.js';
                 import { endingsIn } from ${packing('endings-in')};`,
              )
            : undefined,
      },
      {
        name: 'plain-imports',
        enforce: 'pre',
        // Vite's loads a chunk's styles before the chunk; ours have none, and it outweighs them.
        load: (id) =>
          id === '\0vite/preload-helper.js'
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
    ],
    define: {
      'import.meta.env.WXT_REPORT_ADDRESS': JSON.stringify(reportAddress),
      'import.meta.env.WXT_NEWS': JSON.stringify(news ?? []),
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/dm.content/no-context.ts', import.meta.url),
        ),
      },
    },
    build: {
      // Its helper carries a `fetch`, and nothing of ours makes a request.
      modulePreload: false,
      rolldownOptions: {
        // Without brackets around a module's function, which have browsers compile it at the start of
        // every page: most of ours are evaluated only once there is a message box.
        optimization: { pifeForModuleWrappers: false },
      },
    },
  }),
});

/**
 * Other characters of a script as escapes. With one character beyond Latin-1, the browser keeps the
 * whole source in two bytes a character, in each tab: 0.9 MB instead of 0.5. Packed, it weighs the same.
 */
function inAscii(code: string): string {
  return code.replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (found, other?: string) => {
    if (other === undefined) return found;
    const number = other.charCodeAt(0).toString(16);
    return number.length > 2 ? `\\u${number.padStart(4, '0')}` : `\\x${number}`;
  });
}

/** The MIT License's own words, for a package that names the license and leaves them out. */
function permission(): string {
  const text = readFileSync(new URL('LICENSE', import.meta.url), 'utf8');
  return text.slice(text.indexOf('Permission is hereby granted'));
}

/** The license of each package of which something was packed, as the package has it. */
function packedLicenses(): string {
  const notices = [...packed].map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined
        ? `${license} License\n\nCopyright (c) ${author.name ?? author}\n\n${permission()}`
        : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return `\n\n${'='.repeat(80)}\n${name} ${version}\n\n${text.trim()}\n`;
  });
  return notices.toSorted().join('');
}

/** Chrome and what is made of it. */
function readsSchema(browser: string): boolean {
  return browser !== 'firefox' && browser !== 'safari';
}

/**
 * The oldest browsers that have all it takes: `:has()`, `toSorted` and, for underlines, highlights.
 * Firefox asks for consent to data collection from 140 on, and wants to be told that there is none.
 */
function minimumVersion(browser: string) {
  if (browser === 'firefox') {
    const gecko = {
      id: stores.firefox,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] as ['none'] },
    };
    return { browser_specific_settings: { gecko } };
  }
  if (browser === 'safari') {
    return { browser_specific_settings: { safari: { strict_min_version: '17.2' } } };
  }
  return { minimum_chrome_version: '120' };
}

/** Whether a module runs as soon as `from` does, and not only once something is loaded later. */
function isReached(
  id: string,
  from: string,
  modules: { getModuleInfo(id: string): { importedIds: string[] } | null },
): boolean {
  const reached = new Set([from]);
  // A set goes on to what is added to it meanwhile.
  for (const module of reached) {
    for (const next of modules.getModuleInfo(module)?.importedIds ?? []) reached.add(next);
  }
  return reached.has(id);
}

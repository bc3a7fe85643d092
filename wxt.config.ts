import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import { defineConfig } from 'wxt';

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

export default defineConfig({
  imports: false,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // The dev server needs inline scripts and a socket; what people get may load only itself.
    ...(mode === 'production' && { content_security_policy: { extension_pages: ownFilesOnly } }),
    // Firefox takes an organisation's values without a schema, and complains about the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'dm-decorum@dm-decorum.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // What is written for translators does not ship: of each message, its sentence only.
    'build:publicAssets'(_, files) {
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
        name: 'plain-imports',
        enforce: 'pre',
        // Vite's loads a chunk's styles before the chunk; ours have none, and it outweighs them.
        load: (id) =>
          id === '\0vite/preload-helper.js'
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
    ],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/dm.content/no-context.ts', import.meta.url),
        ),
      },
    },
    // Rolldown's default inlines tldts' 68 kB suffix table at each of its three uses.
    build: {
      rolldownOptions: { optimization: { inlineConst: false } },
      // Its helper carries a `fetch`, and nothing of ours makes a request.
      modulePreload: false,
    },
  }),
});

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

import { fileURLToPath } from 'node:url';
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
    // What popup and settings share is one file: a dozen small ones are a tenth larger when packed.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const shared =
        /node_modules[\\/]@?preact|components[\\/](forms|words|profile|stored|stored[\\/]settings)[\\/][\w-]+\.tsx?$/;
      config.build ??= {};
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        output: {
          ...config.build.rolldownOptions?.output,
          codeSplitting: { groups: [{ name: 'shared', test: shared, minShareCount: 2 }] },
        },
      };
    },
  },
  vite: () => ({
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

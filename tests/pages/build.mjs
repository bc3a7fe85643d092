// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = dirname(fileURLToPath(import.meta.url));
const root = join(pages, '../..');
const output = join(root, '.output/pages');
/** Two for the browser, two for whoever serves them. */
const entries = {
  chat: 'chat.tsx',
  legacy: 'legacy.tsx',
  configure: 'configure.ts',
  routes: 'routes.ts',
};

/** Name of the state of the sources: the output is kept under it. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|css)$/.test(name))
    .sort();
  for (const name of files) hash.update(name).update(readFileSync(join(pages, name)));
  for (const name of ['react', 'react-dom', 'draft-js', 'vite']) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} outDir */
async function bundle(outDir) {
  // Whoever finds it done needs none of that.
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: pages,
    logLevel: 'warn',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // Also where the one who asks is a test run, which Vite takes for development.
    oxc: { jsx: { development: false } },
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, join(pages, file)]),
        ),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

/**
 * Bundles the replicas, unless that was done for these very sources, and returns the folder.
 * Made aside and moved into place, so that two runs at once do not meet.
 */
export async function buildPages() {
  const done = join(output, fingerprint());
  if (existsSync(done)) return done;
  const aside = `${done}.${process.pid}`;
  await bundle(aside);
  try {
    renameSync(aside, done);
  } catch (error) {
    if (!existsSync(done)) throw error;
    rmSync(aside, { recursive: true });
  }
  const stale = readdirSync(output).filter(
    // A dot: another run is at work on it.
    (name) => join(output, name) !== done && !name.includes('.'),
  );
  for (const name of stale) rmSync(join(output, name), { recursive: true, force: true });
  return done;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(output, { recursive: true });
  process.stdout.write(`${await buildPages()}\n`);
}

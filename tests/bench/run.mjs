import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'vite';

const here = (path) => new URL(path, import.meta.url).pathname;

if (!existsSync(here('node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here('.'),
    stdio: 'inherit',
    shell: true,
  });
}
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    lib: { entry: here('../../rules/index.ts'), formats: ['es'], fileName: 'rules' },
    outDir: here('.built'),
    emptyOutDir: true,
  },
});
await import('./compare.mjs');
await import('./first-call.mjs');
await import('./growth.mjs');

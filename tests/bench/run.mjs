import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { build } from 'vite';
import { print } from './print.mjs';

const here = (path) => new URL(path, import.meta.url).pathname;

if (!existsSync(here('node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here('.'),
    stdio: 'inherit',
    shell: true,
  });
}
for (const [name, entry] of [
  ['rules', '../../rules/index.ts'],
  ['history', 'history-entry.ts'],
]) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry: here(entry), formats: ['es'], fileName: name },
      outDir: here('.built'),
      emptyOutDir: name === 'rules',
    },
  });
}
// What else the machine does is in every figure.
const [load = 0] = loadavg();
const isBusy = load > 0.5;
print(
  isBusy
    ? `BUSY: the load was ${load.toFixed(1)} before this run began, so its figures count for little.`
    : `quiet: the load was ${load.toFixed(1)} before this run began.`,
);
const isPageOnly = process.argv.includes('--page');
if (!isPageOnly) {
  await import('./compare.mjs');
  await import('./first-call.mjs');
  await import('./growth.mjs');
  await import('./history.mjs');
}
await import('./page/run.mjs');
// Harper's worker would go on for ever.
process.exit();

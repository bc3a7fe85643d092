import { execFileSync } from 'node:child_process';
import { printTable } from './print.mjs';

/** Each in a process of its own: the first call is only once the first. */
const runs = 7;
const rules = new URL('.built/rules.js', import.meta.url).href;
const draft = "'Thanks! See https://acme.com/a, README.md and пример.рф'";
const profile = "{ profile: { domains: ['acme.com'], helpHandle: 'AcmeHelp' } }";

const programs = {
  'linkifyjs, first find': `import { find } from 'linkifyjs'; time(() => find(${draft}))`,
  'lint, first call': `import { lint } from '${rules}'; time(() => lint(${draft}, ${profile}))`,
  'warmUp, in idle time': `import { warmUp } from '${rules}'; time(warmUp)`,
  'lint, first call after warmUp': `import { lint, warmUp } from '${rules}'; warmUp(); time(() => lint(${draft}, ${profile}))`,
};

const time =
  'function time(run) { const start = performance.now(); run(); process.stdout.write(String(performance.now() - start)); }';

const rows = Object.entries(programs).map(([name, program]) => {
  const times = Array.from({ length: runs }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', `${program};${time}`], {
        cwd: new URL('.', import.meta.url).pathname,
      }),
    ),
  ).sort((a, b) => a - b);
  return [name, `${times[Math.floor(runs / 2)].toFixed(1)} ms`];
});
printTable([['the first call', 'median'], ...rows]);

// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { inBoth } from './browsers.mjs';
import { measureKeys } from './keys.mjs';
import { measureHeap, measureStart } from './start.mjs';
import { measureTimeline } from './timeline.mjs';
import { measureTyping } from './typing.mjs';

await build({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  browser: 'chrome',
  manifestVersion: 3,
});
// npm run bench -- --against <folder>: another build beside ours, in the same run.
const at = process.argv.indexOf('--against');
const against = at === -1 ? undefined : process.argv[at + 1];
await measureStart([
  { name: 'ours' },
  ...(against === undefined ? [] : [{ name: 'the other build', folder: against }]),
]);
await measureHeap();
await inBoth(measureTyping);
await inBoth(measureKeys);
await inBoth(measureTimeline);

// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { inBoth } from './browsers.mjs';
import { measureTimeline } from './timeline.mjs';
import { measureTyping } from './typing.mjs';

await build({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  browser: 'chrome',
  manifestVersion: 3,
});
await inBoth(measureTyping);
await inBoth(measureTimeline);

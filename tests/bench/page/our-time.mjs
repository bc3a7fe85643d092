// @ts-check

/**
 * What a page's main thread did during `run`: each stretch spent in our script, in milliseconds of
 * the thread's own time, which other work on the machine does not lengthen. Counted are the calls
 * into our script from outside, with all that they cause on the spot, also layout.
 * @param {import('./browsers.mjs').Tab} tab
 * @param {() => Promise<void>} run
 * @returns {Promise<number[]>}
 */
export async function ourTime({ page, cdp, extensionId }, run) {
  /** @type {any[]} */
  const events = [];
  const keep = (/** @type {{ value: any[] }} */ { value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await run();
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', keep);
  if (page.isClosed()) throw new Error('The page is gone.');
  const ours = events
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes(extensionId))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  const outermost = ours.filter(({ ts, dur }) => {
    const isWithin = ts < end;
    end = Math.max(end, ts + (dur ?? 0));
    return !isWithin;
  });
  return outermost.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}

// @ts-check

/**
 * What is read of the browser's record; times in microseconds.
 * @typedef {{ name: string, ts: number, dur?: number, tdur?: number, args?: { data?: { url?: string } } }} TraceEvent
 */

/**
 * The browser's own record of what happens while `run` goes on.
 * @param {import('./browsers.mjs').Tab} tab
 * @param {string[]} categories
 * @param {() => Promise<unknown>} run
 * @returns {Promise<TraceEvent[]>}
 */
export async function record({ cdp }, categories, run) {
  /** @type {TraceEvent[]} */
  const events = [];
  const keep = (/** @type {{ value: object[] }} */ { value }) =>
    events.push(.../** @type {TraceEvent[]} */ (value));
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await run();
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', keep);
  return events;
}

/**
 * How many frames with something new to show came too late, as the browser itself counts them.
 * @param {import('./browsers.mjs').Tab} tab
 * @param {() => Promise<unknown>} run
 */
export async function droppedFrames(tab, run) {
  const events = await record(
    tab,
    ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'],
    run,
  );
  return events.filter(({ name }) => name === 'DroppedFrame').length;
}

/**
 * What a page's main thread did during `run`: each stretch spent in our script, in milliseconds of
 * the thread's own time, which other work on the machine does not lengthen. Counted are the calls
 * into our script from outside, with all that they cause on the spot, also layout.
 * @param {import('./browsers.mjs').Tab} tab
 * @param {() => Promise<unknown>} run
 * @returns {Promise<number[]>}
 */
export async function ourTime(tab, run) {
  return stretchesOf(await record(tab, ['devtools.timeline'], run), tab.extensionId);
}

/**
 * The stretches of a record that were spent in our script: calls into it, and its evaluation.
 * @param {readonly TraceEvent[]} events
 * @param {string} extensionId
 * @returns {number[]} milliseconds of the thread's own time
 */
export function stretchesOf(events, extensionId) {
  const ours = events
    .filter(
      ({ name, args }) =>
        (name === 'FunctionCall' || name === 'EvaluateScript') &&
        args?.data?.url?.includes(extensionId),
    )
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  const outermost = ours.filter(({ ts, dur }) => {
    const isWithin = ts < end;
    end = Math.max(end, ts + (dur ?? 0));
    return !isWithin;
  });
  return outermost.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}

/** @param {readonly number[]} stretches */
export const sumOf = (stretches) => stretches.reduce((sum, one) => sum + one, 0);

import type * as Late from './late';

/**
 * The bundler turns these calls into functions that evaluate a module the first time they are called,
 * and the browser only pre-parses them before. Unlike import() they return at once: a press that comes
 * before the engine has to be judged before its event is over.
 */
declare const require: {
  (path: 'packed-suffixes'): { steps: Iterator<unknown> };
  (path: 'tldts'): unknown;
  (path: '../../rules'): unknown;
  (path: './late'): typeof Late;
};

/** Evaluates what has not been evaluated yet, and returns it. */
export function loadLate(): typeof Late {
  return require('./late');
}

/** Takes one of the three steps that unpack the suffix table; to evaluate the table takes the others. */
function unpackSome(): void {
  require('packed-suffixes').steps.next();
}

/** Evaluates the suffix table. */
function loadSuffixes(): void {
  require('tldts');
}

/** Evaluates the engine alone. */
function loadRules(): void {
  require('../../rules');
}

/** Milliseconds after which no slice waits for an idle moment: by then somebody may begin to type. */
const patience = 500;

/**
 * Evaluates everything in slices, each a task of its own in idle time, and calls `onLoaded` before the
 * last: that one only spares the first key some milliseconds. In a hidden tab it waits until the tab is
 * shown. Stops when `signal` aborts.
 */
export function loadLateWhenIdle(onLoaded: () => void, signal: AbortSignal): void {
  const slices = [
    unpackSome,
    unpackSome,
    loadSuffixes,
    loadRules,
    loadLate,
    onLoaded,
    () => loadLate().warmUp(),
  ];
  // All at once: what is asked for in an idle moment waits for the next one, up to 50 ms.
  const begin = () => {
    for (const slice of slices) {
      const run = () => signal.aborted || slice();
      // Safari has no idle callbacks.
      if (typeof requestIdleCallback !== 'function') setTimeout(run);
      else requestIdleCallback(run, { timeout: patience });
    }
  };
  if (!document.hidden) begin();
  else document.addEventListener('visibilitychange', begin, { once: true, signal });
}

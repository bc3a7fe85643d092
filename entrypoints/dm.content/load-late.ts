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
 * Evaluates everything in slices, each in an idle moment of its own where there are enough of them, and
 * calls `onLoaded` before the last: that one only spares the first key some milliseconds. In a hidden
 * tab it waits until the tab is shown. Stops when `signal` aborts.
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
  const begin = () => {
    const deadline = performance.now() + patience;
    const next = () => {
      if (signal.aborted) return;
      slices.shift()?.();
      if (slices.length > 0) whenIdle(next, deadline);
    };
    whenIdle(next, deadline);
  };
  if (!document.hidden) begin();
  else document.addEventListener('visibilitychange', begin, { once: true, signal });
}

/** Runs something in an idle moment, or when the deadline is reached. */
function whenIdle(run: () => void, deadline: number): void {
  const timeout = Math.max(1, deadline - performance.now());
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout });
  else setTimeout(run);
}

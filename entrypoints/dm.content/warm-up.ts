import { warmUp } from '../../rules';

/** An idle moment is waited for this many milliseconds: nobody types sooner after opening a chat. */
const patience = 500;

/**
 * Pays for the engine's first look at a link, some ten milliseconds, before there is one: never under
 * somebody's first key.
 */
export function warmUpWhenIdle(signal: AbortSignal): void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(warmUp, { timeout: patience });
    signal.addEventListener('abort', () => cancelIdleCallback(handle));
  } else {
    const timer = setTimeout(warmUp, patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

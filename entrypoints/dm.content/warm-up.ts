import { warmUp } from '../../rules';

/** Milliseconds to wait for an idle moment at most: hardly anybody types sooner after opening a chat. */
const patience = 500;

/**
 * Runs the engine's costly first look for links (some ten milliseconds) in an idle moment, so that it
 * never delays a key.
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

import { afterEach, beforeEach, vi } from 'vitest';

type Timers = NonNullable<Parameters<typeof vi.useFakeTimers>[0]>['toFake'];

/**
 * Gives each test of a file a lifetime that ends with it, a page that is empty at its end, and a clock
 * that it moves itself: all timers, or those in `toFake`.
 */
export function eachTestsLifetime(toFake?: Timers): { readonly signal: AbortSignal } {
  let lifetime = new AbortController();
  beforeEach(() => {
    vi.useFakeTimers(toFake && { toFake });
    lifetime = new AbortController();
  });
  afterEach(() => {
    lifetime.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
  return {
    get signal() {
      return lifetime.signal;
    },
  };
}

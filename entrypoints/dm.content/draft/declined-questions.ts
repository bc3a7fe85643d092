import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { readDeclined, saveDeclined } from '../../../components/stored/memory/declined';
import { effectUntil } from '../effect-until';

interface DeclinedOptions {
  /** What could be asked about now. */
  asked: ReadonlySignal<readonly string[]>;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

interface Declined {
  /** It is known that the person did not say no to this. */
  mayAsk(what: string): boolean;
  /** Takes effect at once; resolves when it is stored. */
  set(what: string, isDeclined: boolean): Promise<void>;
}

/** Looks up which of the things that could be asked about were declined, until `signal` aborts. */
export function trackDeclined({ asked, onFailure, signal }: DeclinedOptions): Declined {
  const known = createSignal<ReadonlyMap<string, boolean>>(new Map());
  const lookedUp = new Set<string>();
  const learn = (what: string, isDeclined: boolean) => {
    known.value = new Map([...known.peek(), [what, isDeclined]]);
  };
  effectUntil(signal, () => {
    for (const what of asked.value) {
      if (lookedUp.has(what)) continue;
      lookedUp.add(what);
      readDeclined(what, Date.now()).then((isDeclined) => {
        if (!known.peek().has(what)) learn(what, isDeclined);
      }, onFailure);
    }
  });
  return {
    mayAsk: (what) => known.value.get(what) === false,
    set(what, isDeclined) {
      lookedUp.add(what);
      learn(what, isDeclined);
      return saveDeclined(what, isDeclined, Date.now());
    },
  };
}

import { type ReadonlySignal, useSignal } from '@preact/signals';
import { type FieldReaders, loadEngine } from './load-engine';

/** The engine once it is there; `load` may be called at every use. */
export interface EngineInUse {
  engine: ReadonlySignal<FieldReaders | null>;
  /** It cannot be loaded, so nothing typed can be checked or saved. */
  failed: ReadonlySignal<boolean>;
  load: () => void;
}

/** Loads the engine when a field is first used. */
export function useEngine(): EngineInUse {
  const engine = useSignal<FieldReaders | null>(null);
  const failed = useSignal(false);
  const load = () => {
    if (engine.value !== null) return;
    loadEngine().then(
      (loaded) => {
        engine.value = loaded;
        failed.value = false;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return { engine, failed, load };
}

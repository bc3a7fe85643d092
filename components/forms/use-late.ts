import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** A part of the popup that few people need: nobody else has to wait for it. */
export interface LatePart<Props> {
  Part: ReadonlySignal<FunctionComponent<Props> | null>;
  hasFailed: ReadonlySignal<boolean>;
  /** May be called at every use. */
  load: () => void;
}

/** Loads a part when it is first needed. */
export function useLate<Props>(
  importPart: () => Promise<FunctionComponent<Props>>,
): LatePart<Props> {
  const Part = useSignal<FunctionComponent<Props> | null>(null);
  const hasFailed = useSignal(false);
  const load = () => {
    if (Part.value !== null) return;
    importPart().then(
      (loaded) => {
        Part.value = loaded;
      },
      () => {
        hasFailed.value = true;
      },
    );
  };
  return { Part, hasFailed, load };
}

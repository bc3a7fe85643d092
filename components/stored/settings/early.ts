import { readStored } from '../settings-area';
import { readManaged } from './policy';

/** What storage and policy held when they were first read, as far as they have answered. */
export interface EarlySettings {
  /** Null until storage has answered, and where it fails. */
  stored: Record<string, unknown> | null;
  managed: Record<string, unknown>;
}

/**
 * Starts to read the settings before the code that understands them is evaluated, so that it has
 * them at once: a press that comes early is judged by the person's own settings where the policy has
 * not answered yet. When storage fails, followSettings reads again and reports it.
 */
export function readEarly(): EarlySettings {
  const early: EarlySettings = { stored: null, managed: {} };
  readStored().then(
    (stored) => {
      early.stored = stored;
    },
    () => {
      // followSettings reads again, and reports the failure.
    },
  );
  void readManaged().then((managed) => {
    early.managed = managed;
  });
  return early;
}

import { settingsArea } from '../settings-area';
import { readManaged } from './policy';

/** What storage and policy held when first read; null until both have answered. */
export interface EarlySettings {
  answer: { stored: Record<string, unknown>; managed: Record<string, unknown> } | null;
}

/**
 * Starts to read the settings before the code that understands them is evaluated, so that it has
 * them at once. When storage fails there is no answer; followSettings then reads again and reports
 * it.
 */
export function readEarly(): EarlySettings {
  const early: EarlySettings = { answer: null };
  Promise.all([settingsArea().get(null), readManaged()]).then(
    ([stored, managed]) => {
      early.answer = { stored, managed };
    },
    () => {
      // followSettings reads again, and reports the failure.
    },
  );
  return early;
}

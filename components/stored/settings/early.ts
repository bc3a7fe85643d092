import { settingsArea } from '../settings-area';
import { readManaged } from './policy';

/** What storage and policy held when they were first asked; null until both have answered. */
export interface EarlySettings {
  answer: { stored: Record<string, unknown>; managed: Record<string, unknown> } | null;
}

/**
 * Asks for the settings before anything is evaluated that understands them, so that whatever comes
 * then has them at once. Where storage fails there is never an answer: trackSettings says so.
 */
export function readEarly(): EarlySettings {
  const early: EarlySettings = { answer: null };
  Promise.all([settingsArea().get(null), readManaged()]).then(
    ([stored, managed]) => {
      early.answer = { stored, managed };
    },
    () => {
      // Asked again, and then shown, by trackSettings.
    },
  );
  return early;
}

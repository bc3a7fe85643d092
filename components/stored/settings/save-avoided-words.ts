import { settingsArea } from '../settings-area';
import { avoidedItems, type StoredWord } from './avoided-words';
import { saveItems } from './save';

/**
 * Saves the list of words to avoid: of its items those that change. Whether it fits, `wordsProblem` says.
 * Rejects when storage does: then no item has changed.
 */
export async function saveAvoidedWords(words: readonly StoredWord[]): Promise<void> {
  const items = avoidedItems(words);
  const stored = await settingsArea().get(Object.keys(items));
  const changed = Object.entries(items).filter(
    ([key, value]) => JSON.stringify(stored[key] ?? undefined) !== JSON.stringify(value),
  );
  await saveItems(Object.fromEntries(changed));
}

import { avoidedItems, wordsProblem } from '../stored/settings/avoided-words';
import { accountPrefix } from '../stored/settings/read';
import { saveItems, writeItems } from '../stored/settings/save';
import { ownSeverities } from '../stored/settings/save-severities';
import { saveProblem, TemplateError, templateItems } from '../stored/settings/save-templates';
import type { Settings } from '../stored/settings/settings';
import { templatePrefix } from '../stored/settings/templates';
import { readStored } from '../stored/settings-area';
import { type Difference, differences, type SettingsChange } from './differences';

/**
 * Saves those parts of a change that differ from the settings in force. A setting that is saved
 * becomes the person's own and no longer follows the organization's policy, so equal ones are left
 * out. Resolves to a function that undoes it; rejects when storage does, and then nothing is
 * changed.
 */
export async function applyChange(
  settings: Settings,
  change: SettingsChange,
): Promise<() => Promise<void>> {
  const values: Record<string, unknown> = {};
  for (const difference of differences(settings, change)) {
    const { field, after } = difference;
    if (field === 'templates') Object.assign(values, templateValues(difference));
    else if (field === 'avoidedWords') Object.assign(values, wordItems(after));
    else if (field === 'severities') values[field] = await ownSeverities(settings.policy, after);
    else values[field === 'account' ? accountPrefix + difference.handle : field] = after;
  }
  // What is stored, which may differ from what is in force. Every save also writes the version.
  const stored = await readStored();
  const before = [...Object.keys(values), 'version'].map((key) => [key, stored[key]]);
  const undo = () => writeItems(Object.fromEntries(before));
  try {
    await saveItems(values);
  } catch (error) {
    // It takes several writes, and this may not be the first. Where this is refused too, nothing helps.
    await undo().catch(() => undefined);
    throw error;
  }
  return undo;
}

function wordItems(words: Settings['avoidedWords']): Record<string, unknown> {
  if (wordsProblem(words) !== null) throw new RangeError();
  return avoidedItems(words);
}

/** The items of all templates there are to be; `undefined` for those that go. */
function templateValues({
  before,
  after,
}: Extract<Difference, { field: 'templates' }>): Record<string, unknown> {
  const problem = saveProblem([], after);
  if (problem !== null) throw new TemplateError(problem);
  const gone = before.filter(({ id }) => after.every((each) => each.id !== id));
  return {
    ...Object.fromEntries(gone.map(({ id }) => [templatePrefix + id, undefined])),
    ...templateItems(after),
  };
}

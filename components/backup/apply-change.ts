import type { SettingsChange } from '../stored/settings/changes/save-change';
import { ownSeverities } from '../stored/settings/changes/save-severities';
import { accountPrefix } from '../stored/settings/read';
import { saveItems } from '../stored/settings/save';
import type { Settings } from '../stored/settings/settings';
import { settingsArea } from '../stored/settings-area';
import { differences } from './differences';

/**
 * Saves what a change makes otherwise, and no more: a field becomes the person's own once they change
 * it, and what the organisation gives everybody must go on arriving in the others. Resolves with what
 * takes it back; rejects where storage does, and then nothing was written.
 */
export async function applyChange(
  settings: Settings,
  change: SettingsChange,
): Promise<() => Promise<void>> {
  const values: Record<string, unknown> = {};
  for (const difference of differences(settings, change)) {
    const { field, after } = difference;
    if (field === 'severities') values[field] = await ownSeverities(settings.policy, after);
    else values[field === 'account' ? accountPrefix + difference.handle : field] = after;
  }
  const area = settingsArea();
  // As it is stored, not as it is in force. The version is written with every save.
  const keys = [...Object.keys(values), 'version'];
  const stored = Object.entries(await area.get(null)).filter(([key]) => keys.includes(key));
  await saveItems(values);
  return async () => {
    const before = Object.fromEntries(stored);
    await area.set(before);
    await area.remove(keys.filter((key) => !Object.hasOwn(before, key)));
  };
}

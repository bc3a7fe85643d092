import { isRuleLocked, type Policy } from './policy';
import { saveSetting } from './save-settings';
import { settingsArea } from './settings-area';
import { type Fields, fields } from './settings-fields';

/** Saves levels of rules. Of those that a policy locks, the person's own stay as they are stored. */
export async function saveSeverities(
  policy: Policy,
  severities: Fields['severities'],
): Promise<void> {
  const { severities: stored } = await settingsArea().get('severities');
  const own = Object.entries(fields.severities.read(stored) ?? {});
  await saveSetting(
    'severities',
    Object.fromEntries([
      ...Object.entries(severities).filter(([rule]) => !isRuleLocked(policy, rule)),
      ...own.filter(([rule]) => isRuleLocked(policy, rule)),
    ]),
  );
}

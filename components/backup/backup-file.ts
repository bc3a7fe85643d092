import { fieldsFor } from '../stored/settings/fields';
import type { Settings } from '../stored/settings/settings';
import { ownTemplatesOf } from '../stored/settings/templates';
import type { SettingsChange } from './differences';
import { type ChangeProblem, readChange } from './read-change';
import { readStoredTemplates } from './read-templates';

/** Written at the beginning of a file, so that it can be recognized. */
const format = 'dm-decorum';
const version = 1;
/** Bytes (of a file) or UTF-16 units (of its text); more than all settings together can fill. */
export const largestBackup = 200_000;

const backedUp = fieldsFor('backup');

/** The text of a backup file: indented JSON. */
export function writeBackup(settings: Settings): string {
  const own = Object.fromEntries(backedUp.map((field) => [field, settings[field]]));
  const accounts = Object.fromEntries(settings.accountTypes);
  const templates = ownTemplatesOf(settings.templates);
  return `${JSON.stringify({ format, version, settings: own, accounts, templates }, null, 2)}\n`;
}

/**
 * The change that a backup file describes, or what is wrong with it. It is read whole or not at
 * all.
 */
export function readBackup(text: string): SettingsChange | ChangeProblem {
  if (text.length > largestBackup) return { problem: 'large' };
  const file = parse(text);
  // A backup that was cut off is still recognized by its beginning.
  if (file === null) return { problem: text.includes(`"${format}"`) ? 'broken' : 'foreign' };
  if (file.format !== format) return { problem: 'foreign' };
  if (Number.isSafeInteger(file.version) && Number(file.version) > version) {
    return { problem: 'newer' };
  }
  if (file.version !== version) return { problem: 'broken' };
  const change = readChange(file.settings, backedUp, file.accounts);
  if (change === null) return { problem: 'broken' };
  // A backup of an earlier version has none, and leaves them as they are.
  if (file.templates === undefined) return change;
  const all = readStoredTemplates(file.templates);
  return all === null ? { problem: 'broken' } : { ...change, templates: { all } };
}

function parse(text: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    // Not JSON: the caller says so.
    return null;
  }
}

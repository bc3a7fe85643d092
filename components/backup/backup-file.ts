import type { SettingsChange } from '../stored/settings/changes/save-change';
import { fieldsFor } from '../stored/settings/fields';
import type { Settings } from '../stored/settings/settings';
import { type ChangeProblem, readChange } from './read-change';

/** In a file's first lines, so that it says itself what it is. */
const format = 'dm-decorum';
const version = 1;
/** Bytes; more than all settings together can fill. */
export const largestBackup = 200_000;

const backedUp = fieldsFor('backup');

/** The settings as a file: JSON that people can read. */
export function writeBackup(settings: Settings): string {
  const own = Object.fromEntries(backedUp.map((field) => [field, settings[field]]));
  const accounts = Object.fromEntries(settings.accountTypes);
  return `${JSON.stringify({ format, version, settings: own, accounts }, null, 2)}\n`;
}

/** What a file would change. All of it is believable, or the file is refused. */
export function readBackup(text: string): SettingsChange | ChangeProblem {
  if (text.length > largestBackup) return { problem: 'large' };
  const file = parse(text);
  // Cut short, a file of ours is still known by its first lines.
  if (file === null) return { problem: text.includes(`"${format}"`) ? 'broken' : 'foreign' };
  if (file.format !== format) return { problem: 'foreign' };
  if (Number.isSafeInteger(file.version) && Number(file.version) > version) {
    return { problem: 'newer' };
  }
  if (file.version !== version) return { problem: 'broken' };
  return readChange(file.settings, backedUp, file.accounts) ?? { problem: 'broken' };
}

function parse(text: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    // No JSON: the caller says so.
    return null;
  }
}

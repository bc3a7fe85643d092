import type { SettingsChange } from '../stored/settings/changes/save-change';
import { fields, fieldsFor } from '../stored/settings/fields';
import type { Settings } from '../stored/settings/settings';
import { type ChangeProblem, readChange } from './read-change';

const version = 1;
const shared = fieldsFor('setup code');

/** Letters and digits only: chat programs would turn quotes and addresses into something else. */
const line = /dm-decorum-(\d{1,4}):([A-Za-z0-9_-]*)/;
const longestLine = 60_000;

/** The set-up as one line of text; null where nothing has been set that could be shared. */
export function writeSetUp(settings: Settings): string | null {
  const own = shared.filter((field) => !isSame(settings[field], fields[field].fallback));
  if (own.length === 0) return null;
  const json = JSON.stringify(Object.fromEntries(own.map((field) => [field, settings[field]])));
  const bytes = new TextEncoder().encode(json);
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `dm-decorum-${version}:${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Whether a text has such a line in it, of whatever version. */
export function hasSetUp(text: string): boolean {
  return line.test(text);
}

/** What a line would change, wherever in the text it stands. */
export function readSetUp(text: string): SettingsChange | ChangeProblem {
  if (text.length > longestLine) return { problem: 'large' };
  const [, number, data = ''] = line.exec(text) ?? [];
  if (number === undefined) return { problem: 'foreign' };
  if (Number(number) > version) return { problem: 'newer' };
  try {
    const bytes = Uint8Array.from(
      atob(data.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return readChange(given, shared) ?? { problem: 'broken' };
  } catch {
    // Cut short or changed on its way.
    return { problem: 'broken' };
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

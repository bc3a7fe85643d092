import { fields, fieldsFor } from '../stored/settings/fields';
import type { Settings } from '../stored/settings/settings';
import type { SettingsChange } from './differences';
import { type ChangeProblem, readChange } from './read-change';

const version = 1;
const shared = fieldsFor('setup code');

/** Letters, digits, `_` and `-` only: chat programs alter quotes and addresses. */
const setupCode = /dm-decorum-(\d{1,4}):([A-Za-z0-9_-]*)/;
const longestText = 60_000;

/** The settings that a team shares, as one line of text; null when none of them has been set. */
export function writeSetupCode(settings: Settings): string | null {
  const own = shared.filter((field) => !isSame(settings[field], fields[field].fallback));
  if (own.length === 0) return null;
  const json = JSON.stringify(Object.fromEntries(own.map((field) => [field, settings[field]])));
  const bytes = new TextEncoder().encode(json);
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `dm-decorum-${version}:${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The change that the first setup code in a text describes, or what is wrong with it. */
export function readSetupCode(text: string): SettingsChange | ChangeProblem {
  if (text.length > longestText) return { problem: 'large' };
  const [, number, data = ''] = setupCode.exec(text) ?? [];
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
    // The code was cut off or altered.
    return { problem: 'broken' };
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

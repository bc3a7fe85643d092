import { fields, fieldsFor } from '../stored/settings/fields';
import type { Settings } from '../stored/settings/settings';
import { ownTemplatesOf, type Template } from '../stored/settings/templates';
import type { SettingsChange } from './differences';
import { type ChangeProblem, readChange } from './read-change';
import { readTemplates } from './read-templates';

/** A code with templates has the second: earlier versions say that they are too old for it. */
const versions = { plain: 1, withTemplates: 2 };
const shared = fieldsFor('setup code');

/** Letters, digits, `_` and `-` only: chat programs alter quotes and addresses. */
const setupCode = /dm-decorum-(\d{1,4}):([A-Za-z0-9_-]*)/;
const longestText = 60_000;
/** JSON bytes of templates in a code: more is no line to paste into a chat. */
export const mostTemplateBytes = 16_000;

/**
 * The settings that a team shares, as one line of text; null when none of them has been set.
 * `withTemplates`: the own templates too, unless they take more than 16 kB.
 */
export function writeSetupCode(settings: Settings, withTemplates = false): string | null {
  const own = shared.filter((field) => !isSame(settings[field], fields[field].fallback));
  const templates =
    withTemplates && templateBytes(settings) <= mostTemplateBytes ? shareable(settings) : [];
  if (own.length === 0 && templates.length === 0) return null;
  const json = JSON.stringify({
    ...Object.fromEntries(own.map((field) => [field, settings[field]])),
    ...(templates.length > 0 && { templates }),
  });
  const version = templates.length > 0 ? versions.withTemplates : versions.plain;
  const bytes = encode(json);
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `dm-decorum-${version}:${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The JSON bytes that the own templates would take in a setup code; 0 = there are none. */
export function templateBytes(settings: Settings): number {
  const templates = shareable(settings);
  return templates.length === 0 ? 0 : encode(JSON.stringify(templates)).length;
}

/** Without what only this person's storage knows. */
function shareable(settings: Settings): Template[] {
  return ownTemplatesOf(settings.templates).map(({ id: _, place: __, ...template }) => template);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The change that the first setup code in a text describes, or what is wrong with it. */
export function readSetupCode(text: string): SettingsChange | ChangeProblem {
  if (text.length > longestText) return { problem: 'large' };
  const [, number, data = ''] = setupCode.exec(text) ?? [];
  if (number === undefined) return { problem: 'foreign' };
  if (Number(number) > versions.withTemplates) return { problem: 'newer' };
  try {
    const bytes = Uint8Array.from(
      atob(data.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return readShared(given) ?? { problem: 'broken' };
  } catch {
    // The code was cut off or altered.
    return { problem: 'broken' };
  }
}

function readShared(given: unknown): SettingsChange | null {
  if (typeof given !== 'object' || given === null || !('templates' in given)) {
    return readChange(given, shared);
  }
  const { templates, ...settings } = given;
  const change = readChange(settings, shared);
  const more = readTemplates(templates);
  return change && more && { ...change, templates: { more } };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

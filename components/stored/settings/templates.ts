import { isAccount } from './account-profiles';

/** A text of the person's own to use in messages, with placeholders as `rules/templates` has them. */
export interface Template {
  title: string;
  text: string;
  /** The messages it is offered for. */
  for: 'first' | 'reply' | 'both';
  /** The only account it is offered to: a handle in lower case without `@`; `''` = to every one. */
  account: string;
}

/** A template with what storage knows it by. */
export interface StoredTemplate extends Template {
  /** Letters and digits; part of its storage key. */
  id: string;
  /** Its place in the order. Places may have gaps and fractions. */
  place: number;
}

/** A template that can be used now. */
export interface TemplateInForce extends StoredTemplate {
  /** It comes from the organization's policy: it cannot be changed and does not count. */
  isGiven: boolean;
}

/** What is wrong with a template. */
export type TemplateProblem =
  | 'empty'
  | 'long'
  | 'untitled'
  | 'longTitle'
  /** The title has `{`, `}` or `:`. */
  | 'braces'
  /** Hidden characters or half of an emoji. */
  | 'hidden'
  /** Not a template at all. */
  | 'unreadable';

/** The storage key of a template is this and its id. */
export const templatePrefix = 'template_';
/** The number of own templates; those of a policy do not count. */
export const mostTemplates = 50;
/** Characters (code points) of a title. */
const longestTemplateTitle = 40;
/** UTF-16 units of a text: an item of the sync area holds 8,192 bytes. */
export const longestTemplate = 1000;

/** The messages a template can be for, in the order in which they are shown. */
export const templateUses: readonly Template['for'][] = ['first', 'reply', 'both'];

/**
 * Reads a template from wherever it comes: storage, policy, backup, setup code, or the editor. `for`
 * is `both` and `account` empty where they are not given.
 */
export function readTemplate(given: unknown): Template | { problem: TemplateProblem } {
  if (typeof given !== 'object' || given === null) return { problem: 'unreadable' };
  const { title, text, for: use = 'both', account = '' } = given as Record<string, unknown>;
  const known = templateUses.find((each) => each === use);
  if (typeof title !== 'string' || typeof text !== 'string' || known === undefined) {
    return { problem: 'unreadable' };
  }
  if (typeof account !== 'string' || (account !== '' && !isAccount(account))) {
    return { problem: 'unreadable' };
  }
  const problem = problemOf(title, text);
  return problem === null ? { title, text, for: known, account } : { problem };
}

function problemOf(title: string, text: string): TemplateProblem | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longestTemplate) return 'long';
  if (title.trim() === '') return 'untitled';
  if ([...title].length > longestTemplateTitle) return 'longTitle';
  if (/[{}:]/.test(title)) return 'braces';
  return hidden.test(title + text.replaceAll('\n', '')) ? 'hidden' : null;
}

/** Controls, marks that change the direction of the text after them, and halves of characters. */
const hidden = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u;
const everyHidden = new RegExp(hidden, 'gu');

/**
 * What the person typed or pasted, as a template can be: line ends as `\n`, tabs as spaces, without
 * hidden characters, and without white space around it.
 */
export function tidyTemplate<Given extends Pick<Template, 'title' | 'text'>>(given: Given): Given {
  const text = given.text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  const lines = text.split('\n').map((line) => line.replace(everyHidden, '').trimEnd());
  return {
    ...given,
    title: given.title.replace(/\s+/g, ' ').replace(everyHidden, '').trim(),
    text: lines.join('\n').trim(),
  };
}

/** The templates in storage, in their order, and the keys of those that could not be read. */
export function ownTemplates(stored: Record<string, unknown>): {
  templates: StoredTemplate[];
  unread: string[];
} {
  const templates: StoredTemplate[] = [];
  const unread: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(templatePrefix)) continue;
    const id = key.slice(templatePrefix.length);
    const read = readTemplate(value);
    if ('problem' in read || !isId(id)) unread.push(key);
    else templates.push({ ...read, id, place: placeIn(value) });
  }
  return { templates: inOrder(templates), unread };
}

/** The person's own templates, without those of the organization's policy. */
export function ownTemplatesOf(templates: readonly TemplateInForce[]): StoredTemplate[] {
  return templates.filter(({ isGiven }) => !isGiven).map(({ isGiven: _, ...template }) => template);
}

/** The templates of a policy, and a name for each that could not be read: `templates: 2`. */
export function givenTemplates(value: unknown): { templates: StoredTemplate[]; unread: string[] } {
  if (value === undefined) return { templates: [], unread: [] };
  if (!Array.isArray(value)) return { templates: [], unread: ['templates'] };
  const templates: StoredTemplate[] = [];
  const unread: string[] = [];
  for (const [index, each] of value.entries()) {
    const read = readTemplate(withPlainAccount(each));
    if ('problem' in read) unread.push(`templates: ${index + 1}`);
    else templates.push({ ...read, id: `policy${index}`, place: index });
  }
  return { templates, unread };
}

/** In a policy a handle may have an `@` and capital letters. */
function withPlainAccount(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('account' in given)) return given;
  if (typeof given.account !== 'string') return given;
  return { ...given, account: given.account.replace(/^@/, '').toLowerCase() };
}

/** Sorted by place; where two devices gave the same one, by id. */
export function inOrder<Each extends Pick<StoredTemplate, 'id' | 'place'>>(
  templates: readonly Each[],
): Each[] {
  return templates.toSorted(
    (one, other) => one.place - other.place || (one.id < other.id ? -1 : 1),
  );
}

/** Whether a text can be a template's id. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9]{1,16}$/.test(id);
}

/** The place of a stored value; 0 where it has none. */
export function placeIn(value: unknown): number {
  const { place } = Object(value) as { place?: unknown };
  return typeof place === 'number' && Number.isFinite(place) ? place : 0;
}

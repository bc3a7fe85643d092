import { bytesInArea } from '../settings-area';
import { writeItems } from './save';
import {
  mostTemplates,
  readTemplate,
  type StoredTemplate,
  type Template,
  type TemplateProblem,
  templatePrefix,
} from './templates';

/**
 * JSON bytes of all own templates together, with their keys: the sync area holds 102,400, and the
 * other settings need some of them.
 */
const mostBytes = 60_000;
/** Bytes of a template of ordinary length, before there is one to go by. */
const ordinaryBytes = 400;

/** Why templates cannot be saved. `full`: there are 50. `noRoom`: 60 kB are used. */
export type SaveProblem = TemplateProblem | 'full' | 'noRoom';

/** Storage would take the templates, but a limit of ours does not. */
export class TemplateError extends Error {
  readonly problem: SaveProblem;

  constructor(problem: SaveProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What is saved: without an id it is a new template, without a place it is put at the end. */
export type TemplateToSave = Template & { id?: string; place?: number };

/**
 * What stands against saving templates beside the own ones there are (`own`; those with the same id
 * are replaced); null = nothing.
 */
export function saveProblem(
  own: readonly StoredTemplate[],
  templates: readonly TemplateToSave[],
): SaveProblem | null {
  for (const template of templates) {
    const read = readTemplate(template);
    if ('problem' in read) return read.problem;
  }
  const after = merged(own, templates);
  const before = own.length;
  // A person who has too many, by two devices or an old backup, can still change them.
  if (after.length > mostTemplates && after.length > before) return 'full';
  const bytes = bytesOf(after);
  return bytes > mostBytes && bytes > bytesOf(own) ? 'noRoom' : null;
}

/**
 * Saves templates in a single write. Resolves to them as they are stored; rejects with a
 * `TemplateError` where a limit is reached, and when storage does: then nothing has changed.
 */
export async function saveTemplates(
  own: readonly StoredTemplate[],
  templates: readonly TemplateToSave[],
): Promise<StoredTemplate[]> {
  const problem = saveProblem(own, templates);
  if (problem !== null) throw new TemplateError(problem);
  const saved = placed(own, templates);
  await writeItems(templateItems(saved));
  return saved;
}

/** Removes a template. Saving it again, with its id and place, brings it back. */
export function removeTemplate(id: string): Promise<void> {
  return writeItems({ [templatePrefix + id]: undefined });
}

/** How much room is left: in bytes, and for about how many templates like those there are. */
export function templateRoom(own: readonly StoredTemplate[]): { bytes: number; about: number } {
  const used = bytesOf(own);
  const bytes = Math.max(0, mostBytes - used);
  const each = own.length === 0 ? ordinaryBytes : used / own.length;
  const slots = Math.max(0, mostTemplates - own.length);
  return { bytes, about: Math.min(slots, Math.floor(bytes / each)) };
}

/** The items that templates are stored in, by their keys. */
export function templateItems(templates: readonly StoredTemplate[]): Record<string, unknown> {
  return Object.fromEntries(
    templates.map(({ id, title, text, for: use, account, place }) => [
      templatePrefix + id,
      { title, text, for: use, ...(account !== '' && { account }), place },
    ]),
  );
}

/** The templates with ids and places; new ones come last, in the order given. */
export function placed(
  own: readonly StoredTemplate[],
  templates: readonly TemplateToSave[],
): StoredTemplate[] {
  let last = own.reduce((most, { place }) => Math.max(most, place), -1);
  return templates.map((template) => {
    const known = own.find(({ id }) => id === template.id);
    const place = template.place ?? known?.place;
    if (place === undefined) last += 1;
    return { ...template, id: template.id ?? newId(), place: place ?? Math.floor(last) };
  });
}

function merged(
  own: readonly StoredTemplate[],
  templates: readonly TemplateToSave[],
): StoredTemplate[] {
  const kept = own.filter((each) => templates.every(({ id }) => id !== each.id));
  return [...kept, ...placed(own, templates)];
}

function bytesOf(templates: readonly StoredTemplate[]): number {
  return Object.entries(templateItems(templates)).reduce(
    (sum, [key, value]) => sum + bytesInArea(key, value),
    0,
  );
}

function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}

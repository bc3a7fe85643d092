import { saveProblem } from '../stored/settings/save-templates';
import {
  inOrder,
  isId,
  placeIn,
  readTemplate,
  type StoredTemplate,
  type Template,
} from '../stored/settings/templates';

/** Reads a backup's templates with their ids; null unless all are valid and within the limits. */
export function readStoredTemplates(given: unknown): StoredTemplate[] | null {
  const templates = readTemplates(given);
  if (templates === null || !Array.isArray(given)) return null;
  const ids = given.map((each: unknown) => Object(each).id as unknown);
  if (!ids.every(isId) || new Set(ids).size < ids.length) return null;
  const stored = templates.map((template, index) => ({
    ...template,
    id: String(ids[index]),
    place: placeIn(given[index]),
  }));
  return inOrder(stored);
}

/** Reads a list of templates; null unless all are valid and within the limits. */
export function readTemplates(given: unknown): Template[] | null {
  if (!Array.isArray(given)) return null;
  const read = given.flatMap((each) => {
    const template = readTemplate(each);
    return 'problem' in template ? [] : [template];
  });
  return read.length === given.length && saveProblem([], read) === null ? read : null;
}

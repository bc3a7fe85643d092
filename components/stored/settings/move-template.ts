import { writeItems } from './save';
import { templateItems } from './save-templates';
import { inOrder, type StoredTemplate } from './templates';

/** Moves a template to an index in the order (0 = first); an id that is not there changes nothing. */
export async function moveTemplate(
  own: readonly StoredTemplate[],
  id: string,
  to: number,
): Promise<void> {
  const moved = movedTemplates(own, id, to);
  if (moved.length > 0) await writeItems(templateItems(moved));
}

/** The templates that a move gives another place, with it; none where the id is not there. */
export function movedTemplates(
  own: readonly StoredTemplate[],
  id: string,
  to: number,
): StoredTemplate[] {
  const template = own.find((each) => each.id === id);
  if (template === undefined) return [];
  const others = inOrder(own.filter((each) => each.id !== id));
  const before = others[to - 1]?.place;
  const after = others[to]?.place;
  const place = between(before, after);
  const isApart =
    (before ?? Number.NEGATIVE_INFINITY) < place && place < (after ?? Number.POSITIVE_INFINITY);
  // After dozens of moves into the same gap there is no number left in it.
  return isApart
    ? [{ ...template, place }]
    : others.toSpliced(to, 0, template).map((each, index) => ({ ...each, place: index }));
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

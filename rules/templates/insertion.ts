import type { TextRange } from '../types';

/**
 * The words to put at a range of a draft so that a template does not run into what stands around it,
 * and where the template begins in them (UTF-16).
 */
export function insertionAt(
  draft: string,
  [start, end]: TextRange,
  template: string,
): { words: string; start: number } {
  const before = start > 0 && !/\s$/.test(draft.slice(0, start)) ? ' ' : '';
  const isApart = end >= draft.length || /^[\s.,;:!?…)]/.test(draft.slice(end));
  const after = isApart || /\s$/.test(template) ? '' : ' ';
  return { words: before + template + after, start: before.length };
}

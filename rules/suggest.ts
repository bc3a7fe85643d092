import type { Draft } from './draft';
import { findLinks } from './find-links';
import type { Link, MessageData, Suggestion, TextRange } from './types';

/** More ways to choose from are a list nobody reads. */
const mostChoices = 10;
/** How far a run of characters round an edit is read again to see what the edit would make of it. */
const longestReread = 300;

type Words = { messageId: string; data: MessageData };
type Edit = { range: TextRange; text: string };

/** Taking the link away, with the white space or brackets that it would leave behind. */
export function removeLink(draft: Draft, link: Link): Suggestion[] {
  const range = withSurroundings(draft.text, link.range);
  if (!leavesOthersAlone(draft, link, { range, text: '' })) return [];
  const edits = [{ range, text: '' }];
  return [{ messageId: 'suggest_remove_link', data: { link: link.text }, edits }];
}

/** For each place that the links lead to: taking all the others away. */
export function keepOnly(draft: Draft, places: readonly (readonly Link[])[]): Suggestion[] {
  return places.slice(0, mostChoices).map((kept) => ({
    messageId: 'suggest_keep_link',
    data: { link: kept[0]?.text ?? '' },
    edits: places
      .filter((place) => place !== kept)
      .flat()
      .sort((a, b) => a.range[0] - b.range[0])
      .map((link) => ({ range: withSurroundings(draft.text, link.range), text: '' })),
  }));
}

/** Another address in the link's place. */
export function replaceLink(draft: Draft, link: Link, address: string, words: Words): Suggestion[] {
  const edit = { range: link.range, text: address };
  return leavesOthersAlone(draft, link, edit) ? [{ ...words, edits: [edit] }] : [];
}

/** Words of their own after the rest. */
export function addAtEnd(draft: Draft, text: string, words: Words): Suggestion[] {
  const { length } = draft.text;
  const gap = /\s$/.test(draft.text) ? '' : ' ';
  return [{ ...words, edits: [{ range: [length, length], text: gap + text }] }];
}

/** The link, with one neighbouring space, or with brackets that would be left empty. */
function withSurroundings(text: string, [start, end]: TextRange): TextRange {
  const bracket = '([{<“"«‘'.indexOf(text.charAt(start - 1) || ' ');
  if (bracket >= 0 && text.charAt(end) === ')]}>”"»’'.charAt(bracket)) {
    return withSurroundings(text, [start - 1, end + 1]);
  }
  const atStart = start === 0;
  const atEnd = end === text.length;
  if (/\s/.test(text.charAt(start - 1)) && (atEnd || /[\s.,;:!?…]/.test(text.charAt(end)))) {
    return [start - 1, end];
  }
  return atStart && /\s/.test(text.charAt(end)) ? [start, end + 1] : [start, end];
}

/** Whether the edit neither makes new links of what stood round the link nor spoils others. */
function leavesOthersAlone({ text }: Draft, link: Link, edit: Edit): boolean {
  const [start, end] = edit.range;
  const [from, to] = runAround(text, edit.range);
  if (to - from > end - start + longestReread) return false;
  const wanted = findLinks(text.slice(from, to)).map((found) =>
    found.range[0] === link.range[0] - from ? edit.text : found.text,
  );
  const run = text.slice(from, start) + edit.text + text.slice(end, to);
  const found = findLinks(run).map((other) => other.text);
  return found.join(' ') === wanted.filter((other) => other !== '').join(' ');
}

function runAround(text: string, [start, end]: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from > 0 && start - from <= longestReread && /\S/.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end <= longestReread && /\S/.test(text.charAt(to))) to += 1;
  return [from, to];
}

import type { Draft } from '../draft';
import { destinationOf } from '../hosts/destination';
import type { Link, MessageData, Suggestion, TextRange } from '../types';
import { findLinks } from './find-links';
import { isSpace } from './x-characters';

/** More ways to choose from are a list nobody reads. */
const mostChoices = 10;
/** How far a run of characters round an edit is read again to see what the edit would make of it. */
const longestReread = 100;
/** Of what lies between two edits, only the ends are glued to them. */
const betweenRuns = /^([^ \n]*[ \n])[\s\S]*([ \n][^ \n]*)$/;
const opening = '([{<“"«‘';
const closing = ')]}>”"»’';

type Words = { messageId: string; data: MessageData };
type Edit = { range: TextRange; text: string };

/** Taking the link away, with the space or the brackets that it would leave behind. */
export function removeLink(draft: Draft, link: Link): Suggestion[] {
  const edit = { range: withSurroundings(draft.text, link.range), text: '' };
  if (!leavesOthersAlone(draft, link, edit)) return [];
  return [{ messageId: 'suggest_remove_link', data: { link: link.text }, edits: [edit] }];
}

/** For each place that the links lead to: taking all the others away. */
export function keepOnly(draft: Draft, places: readonly (readonly Link[])[]): Suggestion[] {
  return places.slice(0, mostChoices).flatMap((kept) => {
    const others = places.filter((place) => place !== kept).flat();
    const edits = removals(draft.text, others);
    const link = kept[0];
    if (link === undefined || !leavesOne(draft.text, link, edits)) return [];
    return [{ messageId: 'suggest_keep_link', data: { link: link.text }, edits }];
  });
}

/** In order; of two neighbours, only one takes the space between along. */
function removals(text: string, links: Link[]): Edit[] {
  let end = 0;
  return links
    .sort((a, b) => a.range[0] - b.range[0])
    .map((link) => {
      const range = withSurroundings(text, link.range);
      const start = Math.max(range[0], end);
      end = range[1];
      return { range: [start, end], text: '' };
    });
}

/** Another address in the link's place. */
export function replaceLink(draft: Draft, link: Link, address: string, words: Words): Suggestion[] {
  const edit = { range: link.range, text: address };
  return leavesOthersAlone(draft, link, edit, address) ? [{ ...words, edits: [edit] }] : [];
}

/** Words in the link's place that are no link. */
export function replaceByWords(draft: Draft, link: Link, text: string, words: Words): Suggestion[] {
  const edit = { range: link.range, text };
  return leavesOthersAlone(draft, link, edit) ? [{ ...words, edits: [edit] }] : [];
}

/** Words of their own after the rest. */
export function addAtEnd(draft: Draft, text: string, words: Words): Suggestion[] {
  const { length } = draft.text;
  const gap = isGap(draft.text, length - 1) ? '' : ' ';
  return [{ ...words, edits: [{ range: [length, length], text: gap + text }] }];
}

/** The link, with brackets that would be left empty, and with one neighbouring space. */
function withSurroundings(text: string, [linkStart, linkEnd]: TextRange): TextRange {
  let start = linkStart;
  let end = linkEnd;
  while (start > 0) {
    const bracket = opening.indexOf(text.charAt(start - 1));
    if (bracket < 0 || text.charAt(end) !== closing.charAt(bracket)) break;
    start -= 1;
    end += 1;
  }
  const apartAfter = isGap(text, end) || /[.,;:!?…]/.test(text.charAt(end));
  if (text.charAt(start - 1) === ' ' && apartAfter) return [start - 1, end];
  if (text.charAt(end) === ' ' && isGap(text, start - 1)) return [start, end + 1];
  return start > 0 && end === text.length && isGap(text, start - 1)
    ? [start - 1, end]
    : [start, end];
}

/** Whether the edits leave links to the place of `kept` only; asked where words would be glued. */
function leavesOne(text: string, kept: Link, edits: readonly Edit[]): boolean {
  const isGlued = edits.some(({ range: [start, end] }) => !isApart(text, start, end));
  if (!isGlued) return true;
  const place = destinationOf(kept.url);
  return findLinks(aroundEdits(text, edits)).every(({ url }) => destinationOf(url) === place);
}

/** White space on both sides, or at most the mark that ends a clause. */
function isApart(text: string, start: number, end: number): boolean {
  if (!isGap(text, start - 1) && !isGap(text, start)) return false;
  return isGap(text, end) || (/[.,;:!?…)]/.test(text.charAt(end)) && isGap(text, end + 1));
}

/** Whether there is white space at `at`, or nothing. */
function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

/** What the edits make of the runs that they touch; no other can change. */
function aroundEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { range, text: put } of edits) {
    result += text.slice(from, range[0]).replace(betweenRuns, '$1$2') + put;
    from = range[1];
  }
  return result + text.slice(from).replace(betweenRuns, '$1$2');
}

/**
 * Whether the edit neither makes new links of what stood round the link nor spoils others. `address`:
 * what is to become a link in its place.
 */
function leavesOthersAlone({ text }: Draft, link: Link, edit: Edit, address = ''): boolean {
  const [start, end] = edit.range;
  const [from, to] = runAround(text, edit.range);
  if (to - from > end - start + longestReread) return false;
  // The beginning of a text is not like the beginning of a run.
  const lead = from > 0 ? ' ' : '';
  const wanted = findLinks(lead + text.slice(from, to)).map((found) =>
    found.range[0] === link.range[0] - from + lead.length ? address : found.text,
  );
  const run = lead + text.slice(from, start) + edit.text + text.slice(end, to);
  const found = findLinks(run).map((other) => other.text);
  return found.join(' ') === wanted.filter((other) => other !== '').join(' ');
}

function runAround(text: string, [start, end]: TextRange): TextRange {
  let from = start;
  let to = end;
  while (!isGap(text, from - 1) && start - from <= longestReread) from -= 1;
  while (!isGap(text, to) && to - end <= longestReread) to += 1;
  return [from, to];
}

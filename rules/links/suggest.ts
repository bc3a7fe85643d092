import type { Draft } from '../draft';
import { destinationOf } from '../hosts/destination';
import type { Link, MessageData, Suggestion, TextRange } from '../types';
import { findLinks } from './find-links';
import { isSpace } from './x-characters';

/** Nobody reads a longer list of choices. */
const mostChoices = 10;
/** Characters around an edit that are read again to see which links the edit would make. */
const longestReread = 100;
const opening = '([{<“"«‘';
const closing = ')]}>”"»’';
const endsClause = '.,;:!?…';

/** The button's message and its data. */
type Words = { messageId: string; data: MessageData };
type Edit = { range: TextRange; text: string };

/**
 * Suggests to remove the link, with the space or the empty brackets that it would leave. Empty
 * where that would make or change another link.
 */
export function removeLink(draft: Draft, link: Link): Suggestion[] {
  const edit = { range: withSurroundings(draft.text, whole(draft, link.range)), text: '' };
  if (!leavesOthersAlone(draft, link, edit)) return [];
  return [{ messageId: 'suggest_remove_link', data: { link: link.text }, edits: [edit] }];
}

/** A link, and where it leads: `destinationOf` its URL. */
export interface PlacedLink {
  link: Link;
  place: string;
}

/**
 * Suggests, for each place that the links lead to, to remove all other links. `links` in the order of
 * the text. A choice that would make a new link is left out.
 */
export function keepOnly(draft: Draft, links: readonly PlacedLink[]): Suggestion[] {
  const ranges = links.map(({ link }) => withSurroundings(draft.text, whole(draft, link.range)));
  const suggestions: Suggestion[] = [];
  const tried = new Set<string>();
  for (const { link, place } of links) {
    if (tried.has(place)) continue;
    tried.add(place);
    if (tried.size > mostChoices) break;
    const edits = removals(ranges.filter((_, index) => links[index]?.place !== place));
    if (!leavesOne(draft.text, place, edits)) continue;
    suggestions.push({ messageId: 'suggest_keep_link', data: { link: link.text }, edits });
  }
  return suggestions;
}

/** Removes ranges, given in order. The space between two neighbours is removed only once. */
function removals(ranges: readonly TextRange[]): Edit[] {
  let last = 0;
  return ranges.map(([from, end]) => {
    const start = Math.max(from, last);
    last = end;
    return { range: [start, end], text: '' };
  });
}

/**
 * Suggests another address in the link's place. Empty where X would not link it or another link
 * would change.
 */
export function replaceLink(draft: Draft, link: Link, address: string, words: Words): Suggestion[] {
  const edit = { range: link.range, text: address };
  return leavesOthersAlone(draft, link, edit, address) ? [{ ...words, edits: [edit] }] : [];
}

/** Suggests words in the link's place. Empty if X would link them or another link would change. */
export function replaceByWords(draft: Draft, link: Link, text: string, words: Words): Suggestion[] {
  const edit = { range: link.range, text };
  return leavesOthersAlone(draft, link, edit) ? [{ ...words, edits: [edit] }] : [];
}

/** Suggests words at the end of the draft, after a space if none is there. */
export function addAtEnd(draft: Draft, text: string, words: Words): Suggestion[] {
  const { length } = draft.text;
  const gap = isSpaceOrEdge(draft.text, length - 1) ? '' : ' ';
  return [{ ...words, edits: [{ range: [length, length], text: gap + text }] }];
}

/** The link's range, with the rest of a placeholder that begins in it. */
function whole({ placeholders }: Draft, [start, end]: TextRange): TextRange {
  const cut = placeholders.find(({ range }) => range[0] < end && range[1] > end);
  return [start, cut === undefined ? end : cut.range[1]];
}

/** The link's range, with brackets that would be left empty and one neighbouring space. */
function withSurroundings(text: string, [linkStart, linkEnd]: TextRange): TextRange {
  let start = linkStart;
  let end = linkEnd;
  while (start > 0) {
    const bracket = opening.indexOf(text.charAt(start - 1));
    if (bracket < 0 || text.charAt(end) !== closing.charAt(bracket)) break;
    start -= 1;
    end += 1;
  }
  const apartAfter = isSpaceOrEdge(text, end) || endsClause.includes(text.charAt(end));
  if (text.charAt(start - 1) === ' ' && apartAfter) return [start - 1, end];
  if (text.charAt(end) === ' ' && isSpaceOrEdge(text, start - 1)) return [start, end + 1];
  return start > 0 && end === text.length && isSpaceOrEdge(text, start - 1)
    ? [start - 1, end]
    : [start, end];
}

/** Whether all links then lead to one place. Only edits that join words can fail. */
function leavesOne(text: string, place: string, edits: readonly Edit[]): boolean {
  const isGlued = edits.some(({ range: [start, end] }) => !isApart(text, start, end));
  if (!isGlued) return true;
  return findLinks(aroundEdits(text, edits)).every(({ url }) => destinationOf(url) === place);
}

/** Whether white space, or a mark that ends a clause, separates the range from its neighbours. */
function isApart(text: string, start: number, end: number): boolean {
  if (!isSpaceOrEdge(text, start - 1) && !isSpaceOrEdge(text, start)) return false;
  return (
    isSpaceOrEdge(text, end) ||
    (`${endsClause})`.includes(text.charAt(end)) && isSpaceOrEdge(text, end + 1))
  );
}

/** Whether `at` is white space or lies outside the text. */
function isSpaceOrEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}

/** The edited text without the runs that no edit touches: these cannot change. */
function aroundEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { range, text: put } of edits) {
    result += outerRuns(text.slice(from, range[0])) + put;
    from = range[1];
  }
  return result + outerRuns(text.slice(from));
}

/** The first and last run of a text between two edits: only these can join with an edit. */
function outerRuns(text: string): string {
  const first = text.search(/[ \n]/);
  const last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  return last > first ? text.slice(0, first + 1) + text.slice(last) : text;
}

/**
 * Whether the edit makes no new link with the text around it and changes no other link. `address`:
 * what becomes a link in its place.
 */
function leavesOthersAlone({ text }: Draft, link: Link, edit: Edit, address = ''): boolean {
  const [start, end] = edit.range;
  const [from, to] = runAround(text, edit.range);
  if (to - from > end - start + longestReread) return false;
  // X reads the beginning of a text by other rules than the beginning of a run.
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
  while (!isSpaceOrEdge(text, from - 1) && start - from <= longestReread) from -= 1;
  while (!isSpaceOrEdge(text, to) && to - end <= longestReread) to += 1;
  return [from, to];
}

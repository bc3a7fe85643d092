import { asciiHost } from '../hosts/ascii-host';
import { hasHidden, offsetsOfSeen, withoutHidden } from '../text/hidden-characters';
import { createRunMemory, type RunMemory } from '../text/run-memory';
import type { Link } from '../types';
import { beyondX } from './beyond-x';
import { type Cut, cutAsX } from './cut-as-x';
import { isSpace } from './x-characters';

/** A dot before a character, or the end of a scheme: no link is without. */
const sign = /\.(?=[^ \n.])|:\/\//g;

/** Enough for a message of 10,000 characters, X's longest. */
const remembered = createRunMemory<readonly Link[]>({
  mostRuns: 1_000,
  mostCharacters: 20_000,
  longestRun: 1_000,
});

/**
 * Finds what X would turn into links, and what a reader might still follow (`linkedByX: false`), in
 * order and without overlap. Linear in the text's length. No link goes across white space, so each
 * run of characters between is read alone, if it may hold one, and remembered: a key in a long draft
 * costs only the run at the caret.
 */
export function findLinks(text: string, memory: RunMemory<readonly Link[]> = remembered): Link[] {
  const links: Link[] = [];
  let read = 0;
  sign.lastIndex = 0;
  for (;;) {
    const at = sign.exec(text)?.index;
    if (at === undefined) return links;
    // Nothing is named before the dot. (Looking behind in the pattern costs five times as much.)
    if (isGap(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '.') continue;
    let start = at;
    while (start > read && !isGap(text.charCodeAt(start - 1))) start -= 1;
    read = at + 1;
    while (read < text.length && !isGap(text.charCodeAt(read))) read += 1;
    sign.lastIndex = read;
    for (const link of linksOfRun(text.slice(start, read), start === 0, memory)) {
      links.push(moved(link, start));
    }
  }
}

/** What X takes for white space, but for the one that nobody sees: a host may go on behind it. */
function isGap(code: number): boolean {
  return isSpace(code) && code !== 0x180e;
}

function moved({ range, text, url, host, linkedByX }: Link, by: number): Link {
  return { range: [range[0] + by, range[1] + by], text, url, host, linkedByX };
}

function linksOfRun(
  run: string,
  opening: boolean,
  memory: RunMemory<readonly Link[]>,
): readonly Link[] {
  // The text's beginning has rules of its own, and only one run stands there.
  const known = opening ? undefined : memory.get(run);
  if (known !== undefined) return known;
  const links = readRun(run, opening);
  if (!opening) memory.set(run, links);
  return links;
}

function readRun(run: string, opening: boolean): Link[] {
  const cuts = cutAsX(run, opening);
  const links = cuts.map((cut) => toLink(run, cut, true));
  if (hasHidden(run)) links.push(...hiddenLinks(run, opening, links));
  else for (const cut of beyondX(run, cuts)) links.push(toLink(run, cut, false));
  return links.sort((a, b) => a.range[0] - b.range[0]);
}

/** What a reader sees as a link in a run, beside what X makes of it with characters nobody sees. */
function hiddenLinks(run: string, opening: boolean, linked: readonly Link[]): Link[] {
  const offsetOf = offsetsOfSeen(run);
  let next = 0;
  return readRun(withoutHidden(run), opening).flatMap((seen) => {
    const start = offsetOf(seen.range[0]);
    const end = offsetOf(seen.range[1] - 1) + 1;
    let other = linked[next];
    while (other && other.range[1] <= start) {
      next += 1;
      other = linked[next];
    }
    if (other && other.range[0] < end) return [];
    // X has refused it for something else.
    if (seen.linkedByX && !hasHidden(run.slice(Math.max(start - 1, 0), end))) return [];
    return [{ ...seen, range: [start, end], text: run.slice(start, end), linkedByX: false }];
  });
}

function toLink(run: string, { range, host, tail }: Cut, linkedByX: boolean): Link {
  const typed = withoutHidden(run.slice(range[0], host[1]) + run.slice(tail, range[1]));
  return {
    range,
    text: run.slice(...range),
    url: /^https?:\/\//i.test(typed) ? typed : `https://${typed}`,
    host: asciiHost(withoutHidden(run.slice(...host))),
    linkedByX,
  };
}

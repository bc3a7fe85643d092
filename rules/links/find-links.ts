import { asciiHost } from '../hosts/ascii-host';
import { hasHidden, offsetsOfSeen, withoutHidden } from '../text/hidden-characters';
import { createRunMemory, type RunMemory } from '../text/run-memory';
import type { Link } from '../types';
import { beyondX } from './beyond-x';
import { type Cut, cutAsX } from './cut-as-x';
import { isSpace } from './x-characters';

/** A dot before a character, or the end of a scheme: every link has one of them. */
const sign = /\.(?=[^ \n.])|:\/\//g;

/** Enough for X's longest message, 11,000 bytes of UTF-8 (X's own flag, 2026-06). */
const remembered = createRunMemory<readonly Link[]>({
  mostRuns: 1_000,
  mostCharacters: 20_000,
  longestRun: 1_000,
});

/**
 * Finds what X would turn into links, and what a reader could still follow (`linkedByX: false`), in
 * order, without overlap, in linear time. A link holds no white space, so each run of characters
 * between white space is read alone and remembered: after a key press in a long draft, only the run
 * at the caret is read again. `memory` is for tests.
 */
export function findLinks(text: string, memory: RunMemory<readonly Link[]> = remembered): Link[] {
  const links: Link[] = [];
  let read = 0;
  sign.lastIndex = 0;
  for (;;) {
    const at = sign.exec(text)?.index;
    if (at === undefined) return links;
    // There is no name before the dot. (A look-behind would take five times as long.)
    if (endsRun(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '.') continue;
    let start = at;
    while (start > read && !endsRun(text.charCodeAt(start - 1))) start -= 1;
    read = at + 1;
    while (read < text.length && !endsRun(text.charCodeAt(read))) read += 1;
    sign.lastIndex = read;
    for (const link of linksOfRun(text.slice(start, read), start === 0, memory)) {
      links.push(moved(link, start));
    }
  }
}

/** X's white space without U+180E, which is invisible: to a reader, a host continues after it. */
function endsRun(code: number): boolean {
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
  // At the beginning of the text other rules apply, so that run's result is not remembered.
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

/** Links that a reader sees in a run but X does not make, because of invisible characters. */
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
    // No invisible character is in it, so X refused it for another reason.
    if (seen.linkedByX && !hasHidden(run.slice(Math.max(start - 1, 0), end))) return [];
    return [{ ...seen, range: [start, end], text: run.slice(start, end), linkedByX: false }];
  });
}

function toLink(run: string, { range, host, tail }: Cut, linkedByX: boolean): Link {
  const text = run.slice(...range);
  const typed = withoutHidden(
    tail === host[1] ? text : run.slice(range[0], host[1]) + run.slice(tail, range[1]),
  );
  return {
    range,
    text,
    url: /^https?:\/\//i.test(typed) ? typed : `https://${typed}`,
    host: asciiHost(withoutHidden(run.slice(...host))),
    linkedByX,
  };
}

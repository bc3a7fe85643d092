import { encode } from 'punycode/punycode.es6.js';
import type { TextRange } from '../types';
import { latinHosts } from './latin-hosts';
import { matchLength, pathEnding, pathRun, queryEnding, queryRun } from './x-characters';

/** Characters of an address with its scheme (twitter-text, `MAX_URL_LENGTH`). */
const longestUrl = 4096;
/** Characters of a host's label in ASCII (RFC 1035). */
const longestLabel = 63;
/** Characters after `t.co/` (twitter-text, `MAX_TCO_SLUG_LENGTH`). */
const longestSlug = 40;
const notAscii = /[^\x20-\x7E]/;
const portRun = /:\d+/y;
const slugRun = /\/[a-z0-9]+/iy;

interface Tail {
  /** The link's end; without a scheme, X takes a port or query only together with a path. */
  end: number | null;
  /** X reads on from here. */
  readTo: number;
}

/** Reads what follows the host of an address: port, path, query. `null`: X makes no link of it. */
export function readTail(run: string, [start, hostEnd]: TextRange, hasScheme: boolean): Tail {
  const pathStart = hostEnd + matchLength(portRun, run, hostEnd);
  const readTo = tailEnd(run, hostEnd);
  if (!hasScheme) return { end: run.charAt(pathStart) === '/' ? readTo : hostEnd, readTo };
  if (/^t\.co$/i.test(run.slice(start, hostEnd))) {
    const slug = matchLength(slugRun, run, hostEnd);
    if (slug > longestSlug + 1) return { end: null, readTo };
    if (slug > 0) return { end: readQuery(run, hostEnd + slug), readTo };
  }
  return { end: readTo, readTo };
}

/** Where the port, path and query after a host end. */
export function tailEnd(run: string, hostEnd: number): number {
  const pathStart = hostEnd + matchLength(portRun, run, hostEnd);
  return readQuery(run, readPath(run, pathStart));
}

/**
 * Whether X finds a host, or an address with it, too long, or takes it for broken punycode. X
 * counts a typed scheme twice, and one that was not typed once.
 */
export function isRefused(host: string, length: number, schemeLength: number): boolean {
  if (length + 2 * schemeLength + (schemeLength > 0 ? 0 : 'https://'.length) > longestUrl)
    return true;
  if (host.startsWith('xn--') && latinHosts(host).length === 0) return true;
  return (
    (host.length > longestLabel || notAscii.test(host)) && host.split('.').some(isLabelTooLong)
  );
}

function isLabelTooLong(label: string): boolean {
  // No punycode is shorter than its number of characters, of at most two code units each.
  if (label.length > 2 * longestLabel) return true;
  const parts = label
    .split(/[\u3002\uFF0E\uFF61]/)
    .map((part) => (notAscii.test(part) ? 'xn--'.length + encode(part).length : part.length));
  return parts.reduce((sum, part) => sum + part + 1, -1) > longestLabel;
}

/** The end of the path; brackets belong to it in pairs, two deep. */
function readPath(run: string, start: number): number {
  if (run.charAt(start) !== '/') return start;
  let end = start + 1;
  for (;;) {
    const next = skip(run, end);
    const closed = readBrackets(run, next);
    if (closed === null) return lastEnding(pathEnding, run, end, next);
    end = closed;
  }
}

function readBrackets(run: string, start: number): number | null {
  if (run.charAt(start) !== '(') return null;
  const inner = skip(run, start + 1);
  if (run.charAt(inner) === ')') return inner > start + 1 ? inner + 1 : null;
  if (run.charAt(inner) !== '(') return null;
  const innerEnd = skip(run, inner + 1);
  if (innerEnd === inner + 1 || run.charAt(innerEnd) !== ')') return null;
  const end = skip(run, innerEnd + 1);
  return run.charAt(end) === ')' ? end + 1 : null;
}

function skip(run: string, start: number): number {
  return start + matchLength(pathRun, run, start);
}

function readQuery(run: string, start: number): number {
  if (run.charAt(start) !== '?') return start;
  const least = start + 1;
  const end = lastEnding(queryEnding, run, least, least + matchLength(queryRun, run, least));
  return end > least ? end : start;
}

/** The end of the last character up to `end` that an address can end with; no less than `least`. */
function lastEnding(ending: RegExp, run: string, least: number, end: number): number {
  let last = end;
  while (last > least && !ending.test(run.charAt(last - 1))) last -= 1;
  return last;
}

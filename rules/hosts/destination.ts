import { createRunMemory } from '../text/run-memory';
import { trackingParameters } from './tracking-parameters';

/** Parsing a URL is the most expensive step of judging a link. Room for every link of a message. */
const remembered = createRunMemory<string>({
  mostRuns: 200,
  mostCharacters: 10_000,
  longestRun: 500,
});

/**
 * Where a link leads, as a key for comparing: two URLs with the same key open the same page. The
 * key leaves out scheme, `www.`, a trailing slash, the fragment and tracking parameters, and has
 * the host in lower-case ASCII. A URL that cannot be parsed is its own key.
 */
export function destinationOf(url: string): string {
  const known = remembered.get(url);
  if (known !== undefined) return known;
  const destination = readDestination(url);
  remembered.set(url, destination);
  return destination;
}

/** A plain address, which `URL` would give back as it is; without its scheme, `www.` and last slash. */
const plain =
  /^https?:\/\/(?:www\.)*((?!www\.|xn--)[a-z\d-]+(?:\.(?!xn--)[a-z\d-]+)*\.[a-z]+(?:\/[\w-]+)*)\/?$/;

function readDestination(url: string): string {
  const known = plain.exec(url)?.[1];
  if (known !== undefined) return known;
  let read: URL;
  try {
    read = new URL(url);
  } catch {
    return url;
  }
  const path = read.pathname.replace(/\/$/, '');
  return `${withoutWww(read.host)}${path}${withoutTracking(read.search)}`;
}

/** A host without leading `www.`, which is the same site. */
export function withoutWww(host: string): string {
  return host.replace(/^(?:www\.)+/, '');
}

function withoutTracking(search: string): string {
  if (search === '') return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.replace(/=.*/s, '')));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || trackingParameters.has(lower);
}

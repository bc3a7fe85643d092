import { createRunMemory } from '../text/run-memory';
import { trackingParameters } from './tracking-parameters';

/** Reading a URL costs more than all else that is asked of a link. As many as a message holds. */
const remembered = createRunMemory<string>({
  mostRuns: 200,
  mostCharacters: 10_000,
  longestRun: 500,
});

/**
 * Where a link leads, as a key to compare: two links with the same key open the same page. Scheme,
 * `www.`, a trailing slash, the fragment, the host's case and script, and tracking parameters make
 * no difference. A URL that cannot be read is its own key.
 */
export function destinationOf(url: string): string {
  const known = remembered.get(url);
  if (known !== undefined) return known;
  const destination = readDestination(url);
  remembered.set(url, destination);
  return destination;
}

function readDestination(url: string): string {
  let read: URL;
  try {
    read = new URL(url);
  } catch {
    return url;
  }
  const path = read.pathname.replace(/\/$/, '');
  return `${withoutWww(read.host)}${path}${withoutTracking(read.search)}`;
}

/** A leading `www.` tells nobody anything: it is the same site. */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
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

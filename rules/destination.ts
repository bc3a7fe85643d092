import { trackingParameters } from './tracking-parameters';

/**
 * Where a link leads, as a key to compare: two links with the same key open the same page. Scheme,
 * `www.`, a trailing slash, the fragment, the host's case and script, and tracking parameters make
 * no difference. A URL that cannot be read is its own key.
 */
export function destinationOf(url: string): string {
  let read: URL;
  try {
    read = new URL(url);
  } catch {
    return url;
  }
  const path = read.pathname.replace(/\/$/, '');
  const host = withoutWww(read.host);
  return `${host}${path}${read.search === '' ? '' : withoutTracking(read.search)}`;
}

/** A leading `www.` tells nobody anything: it is the same site. */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
}

function withoutTracking(search: string): string {
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

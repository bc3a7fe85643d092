import { find } from 'linkifyjs';
import type { Link } from './types';

/** Finds what X would turn into links, in order and without overlap. */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  for (const { type, start, end, value } of find(text)) {
    if (type !== 'url') continue;
    const url = /^[a-z]+:\/\//i.test(value) ? value : `https://${value}`;
    links.push({ range: [start, end], text: value, url, host: hostOf(url), linkedByX: true });
  }
  return links;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

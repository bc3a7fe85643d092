import { longestTitle, longestUrl, type UsefulPage } from '../../stored/settings/fields';
import { hasControlCharacters } from '../../stored/settings/readers';

/** A page to offer in first messages, or what is wrong with what was typed. */
export type ReadPage =
  | { page: UsefulPage }
  | { problem: 'empty' | 'notAnAddress' | 'long' | 'hidden' };

/** Reads a page from its title and address as typed; `https` is added where no scheme is. */
export function readPage(title: string, typed: string): ReadPage {
  const address = typed.trim();
  if (address === '') return { problem: 'empty' };
  const words = title.trim().replace(/\s+/g, ' ');
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
    if (!/^https?:$/.test(url.protocol) || !/[^.]\.[^.\d]/.test(url.hostname)) {
      return { problem: 'notAnAddress' };
    }
    if (url.href.length > longestUrl || words.length > longestTitle) return { problem: 'long' };
    if (hasControlCharacters(words)) return { problem: 'hidden' };
    return { page: { title: words, url: url.href } };
  } catch {
    // `URL` throws when the text is not an address.
    return { problem: 'notAnAddress' };
  }
}

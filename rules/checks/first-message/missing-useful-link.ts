import type { Context } from '../../context';
import { destinationOf, withoutWww } from '../../hosts/destination';
import { isOnX } from '../../hosts/x-site';
import { findLinks } from '../../links/find-links';
import { addAtEnd, replaceLink } from '../../links/suggest';
import type { DraftRule } from '../../rule';
import { createRunMemory } from '../../text/run-memory';
import type { Link } from '../../types';
import { isAccidental } from '../links/accidental-link';

/** Whether addresses of pages are one link each: they are the same with every key. */
const oneLinks = createRunMemory<boolean>({
  mostRuns: 40,
  mostCharacters: 20_000,
  longestRun: 1_000,
});

/** A first message without a page worth opening: no link at all, or only the home page. */
export const missingUsefulLink: DraftRule = {
  id: 'missing-useful-link',
  group: 'first-message',
  severity: 'info',
  phases: ['first'],
  messages: {
    missing_useful_link: [],
    missing_useful_link_no_site: [],
    missing_useful_link_home_page: ['link'],
  },
  suggestions: { suggest_insert_page: ['title'] },
  checklist: 'link',
  checklistNeedsSoundLinks: true,

  applies: ({ conversation, profile }) =>
    conversation.recipients === 1 && (!profile.hasSite || profile.domains.length > 0),

  *check(draft, context) {
    const { profile } = context;
    const links = draft.links.filter((link) => !isOnX(link.host) && !isAccidental(link, context));
    const pages = profile.usefulPages;
    const useful = new Set(pages.map(({ url }) => destinationOf(url)));
    if (links.some((link) => useful.has(destinationOf(link.url)) || !isHomePage(link, context))) {
      return;
    }
    const home = links[0];
    if (!profile.hasSite) {
      yield { range: null, messageId: 'missing_useful_link_no_site' };
    } else if (home === undefined) {
      yield {
        range: null,
        suggestions: offers(pages).flatMap(({ url, words }) => addAtEnd(draft, url, words)),
      };
    } else {
      yield {
        range: home.range,
        messageId: 'missing_useful_link_home_page',
        data: { link: home.text },
        suggestions: offers(pages).flatMap(({ url, words }) =>
          replaceLink(draft, home, url, words),
        ),
      };
    }
  },
};

function offers(pages: Context['profile']['usefulPages']) {
  return pages
    .filter(({ url }) => isOneLink(url))
    .map(({ title, url }) => ({
      url,
      words: { messageId: 'suggest_insert_page', data: { title: title || url } },
    }));
}

function isOneLink(url: string): boolean {
  const known = oneLinks.get(url);
  if (known !== undefined) return known;
  const links = findLinks(` ${url}`);
  const isOne = links.length === 1 && links[0]?.text === url;
  oneLinks.set(url, isOne);
  return isOne;
}

/** Whether a link leads to the root of an own domain. The root of a subdomain is a useful page. */
function isHomePage({ url }: Link, { profile }: Context): boolean {
  const destination = destinationOf(url);
  return profile.domains.some(({ host }) => destination === withoutWww(host));
}

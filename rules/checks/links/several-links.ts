import { destinationOf } from '../../hosts/destination';
import { keepOnly } from '../../links/suggest';
import { type DraftRule, everyPhase } from '../../rule';
import { isAccidental } from './accidental-link';

/** Links to more than one destination: the reader cannot know which one matters. */
export const severalLinks: DraftRule = {
  id: 'several-links',
  group: 'links',
  severity: 'warning',
  severityAnswered: 'info',
  phases: everyPhase,
  messages: { several_links: ['count'] },
  suggestions: { suggest_keep_link: ['link'] },

  *check(draft, context) {
    if (draft.links.length < 2) return;
    const links = draft.links
      .filter((link) => !isAccidental(link, context))
      .map((link) => ({ link, place: destinationOf(link.url) }));
    const second = links.find(({ place }) => place !== links[0]?.place);
    if (second === undefined) return;
    yield {
      range: second.link.range,
      data: { count: new Set(links.map(({ place }) => place)).size },
      suggestions: keepOnly(draft, links),
    };
  },
};

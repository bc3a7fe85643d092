import { destinationOf } from '../../hosts/destination';
import { keepOnly } from '../../links/suggest';
import { type DraftRule, everyPhase } from '../../rule';
import type { Link } from '../../types';
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
    const places = new Map<string, Link[]>();
    for (const link of draft.links) {
      if (isAccidental(link, context)) continue;
      const place = destinationOf(link.url);
      const same = places.get(place);
      if (same === undefined) places.set(place, [link]);
      else same.push(link);
    }
    const second = [...places.values()][1]?.[0];
    if (second === undefined) return;
    yield {
      range: second.range,
      data: { count: places.size },
      suggestions: keepOnly(draft, [...places.values()]),
    };
  },
};

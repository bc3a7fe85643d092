import type { DraftRule } from '../../rule';
import { hasWords } from '../../text/own-words';
import { isAccidental } from './accidental-link';

/** A link without text: X's policy names "links shared without commentary". */
export const bareLink: DraftRule = {
  id: 'bare-link',
  group: 'links',
  severity: 'warning',
  phases: ['first', 'unanswered'],
  messages: { bare_link: [], bare_link_named: ['name'] },

  *check(draft, context) {
    const links = draft.links.filter((link) => !isAccidental(link, context));
    if (links.length === 0 || hasWords(draft.prose)) return;
    const { partnerName } = context.conversation;
    for (const { range } of links) {
      yield partnerName === ''
        ? { range }
        : { range, messageId: 'bare_link_named', data: { name: partnerName } };
    }
  },
};

import { isAccidental } from './accidental-link';
import type { Draft } from './draft';
import type { DraftRule } from './rule';

/** Fewer words than this say nothing of what a link is for. */
const fewestWords = 2;
/** About as much, in a script that writes words without spaces. */
const fewestUnspaced = 4;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** A link and no words of one's own: X's policy calls it "links shared without commentary". */
export const bareLink: DraftRule = {
  id: 'bare-link',
  group: 'links',
  severity: 'warning',
  phases: ['first', 'unanswered'],
  source: 'authenticity',
  messages: { bare_link: [], bare_link_named: ['name'] },

  *check(draft, context) {
    const links = draft.links.filter((link) => !isAccidental(link, context));
    if (links.length === 0 || hasWords(ownWords(draft))) return;
    const { partnerName } = context.conversation;
    for (const { range } of links) {
      yield partnerName === ''
        ? { range }
        : { range, messageId: 'bare_link_named', data: { name: partnerName } };
    }
  },
};

/** The draft without links and mentions. */
function ownWords({ text, links, mentions }: Draft): string {
  const taken = [...links, ...mentions].sort((a, b) => a.range[0] - b.range[0]);
  let words = '';
  let from = 0;
  for (const { range } of taken) {
    words += `${text.slice(from, range[0])} `;
    from = Math.max(from, range[1]);
  }
  return words + text.slice(from);
}

function hasWords(text: string): boolean {
  if ((text.match(unspaced)?.length ?? 0) >= fewestUnspaced) return true;
  return (text.match(word)?.length ?? 0) >= fewestWords;
}

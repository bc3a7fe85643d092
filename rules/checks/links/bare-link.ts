import type { DraftRule } from '../../rule';
import { isAccidental } from './accidental-link';

/** Fewer words than this say nothing of what a link is for. */
const fewestWords = 2;
/** About as much, in a script that writes words without spaces. */
const fewestUnspaced = 4;
/** The signs that make a sound of kana longer or voiced belong to no script of their own. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\uFF70\uFF9E\uFF9F\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** A digit or letter drawn as an emoji is no word: `1️⃣`, `ℹ️`. */
const emoji = '.[\uFE0F\u20E3]';
const word = new RegExp(
  `(${unspaced}{1,${fewestUnspaced}})|(?!${emoji})[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*`,
  'gu',
);

/** A link and no words of one's own: X's policy calls it "links shared without commentary". */
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

/** Reads no further than it must: most drafts begin with two words. */
function hasWords(prose: string): boolean {
  let words = 0;
  for (const [, run = ''] of prose.matchAll(word)) {
    words += 1;
    if (words >= fewestWords || run.length >= fewestUnspaced) return true;
  }
  return false;
}

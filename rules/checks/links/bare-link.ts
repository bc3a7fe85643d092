import type { DraftRule } from '../../rule';
import { isAccidental } from './accidental-link';

/** Fewer words do not say what a link is for. */
const fewestWords = 2;
/** The same for scripts without spaces, in characters. */
const fewestUnspaced = 4;
/** Kana's length and voicing marks are listed, because they belong to no script. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\uFF70\uFF9E\uFF9F\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** A digit or letter shown as an emoji is not a word: `1️⃣`, `ℹ️`. */
const emoji = '.[\uFE0F\u20E3]';
const word = new RegExp(
  `(${unspaced}{1,${fewestUnspaced}})|(?!${emoji})[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*`,
  'gu',
);

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

/** Whether there are enough words. Stops at the second one. */
function hasWords(prose: string): boolean {
  let words = 0;
  for (const [, run = ''] of prose.matchAll(word)) {
    words += 1;
    if (words >= fewestWords || run.length >= fewestUnspaced) return true;
  }
  return false;
}

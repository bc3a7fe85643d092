import { type DraftRule, everyPhase } from '../../rule';
import type { TextRange } from '../../types';

/** One or two may be mathematics, or stand for a unit. */
const fewestLetters = 3;
/**
 * Letters that Unicode keeps for mathematics and the like (bold, script, double-struck, circled,
 * squared, full width, raised). Those that stand for several, as ™ and ﬁ, are none.
 */
const styled =
  /[\u{1d400}-\u{1d7cb}\u24b6-\u24e9\u{1f130}-\u{1f149}\uff21-\uff3a\uff41-\uff5a\u2102-\u2149\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u02b0-\u02b8\u02e1-\u02e3\u2071\u207f\u2090-\u209c]/u;
const everyStyled = new RegExp(`${styled.source}|[\\u{1d7ce}-\\u{1d7ff}]`, 'gu');
/** Numbers have raised letters: 1ᵉʳᵉ, 2ⁿᵈ; so have titles: Mˡˡᵉ. */
const raised = /[\u1d2c-\u1dbf\u02b0-\u02e3\u2071-\u209c]/u;
/** Usual in Chinese and Japanese text. */
const fullWidth = /[\uff21-\uff5a]/u;
const asian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const plainLetter = /^[A-Za-z\p{Script=Greek}]$/u;
/** A word, or several with spaces between. */
const words = /\S+/gu;

/** Words in letters that only look like letters: “𝗦𝗮𝗹𝗲”. */
export const styledLetters: DraftRule = {
  id: 'styled-letters',
  group: 'text',
  severity: 'info',
  phases: everyPhase,
  messages: { styled_letters: ['text'] },
  suggestions: { suggest_plain_letters: ['text'] },

  *check(draft) {
    if (draft.isAscii || !styled.test(draft.text)) return;
    for (const range of rows(draft.prose)) {
      const text = draft.text.slice(...range);
      const plain = text.replace(everyStyled, plainOf);
      yield {
        range,
        data: { text },
        suggestions: [
          {
            messageId: 'suggest_plain_letters',
            data: { text: plain },
            edits: [{ range, text: plain }],
          },
        ],
      };
    }
  },
};

/** The styled words, those with only spaces between them together. */
function rows(prose: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { 0: word, index } of prose.matchAll(words)) {
    if (countStyled(word, asian.test(prose)) < fewestLetters) continue;
    const last = found.at(-1);
    if (last !== undefined && prose.slice(last[1], index).trim() === '') {
      found[found.length - 1] = [last[0], index + word.length];
    } else {
      found.push([index, index + word.length]);
    }
  }
  return found;
}

function countStyled(word: string, isAsian: boolean): number {
  const hasPlain = /[\p{L}\p{N}]/u.test(word.replace(everyStyled, ''));
  return (word.match(everyStyled) ?? []).filter(
    (letter) =>
      plainOf(letter) !== letter &&
      plainLetter.test(plainOf(letter)) &&
      !(hasPlain && raised.test(letter)) &&
      !(isAsian && fullWidth.test(letter)),
  ).length;
}

/** The same letter or digit as it is typed; what has no single one stays. */
function plainOf(letter: string): string {
  const plain = letter.normalize('NFKC');
  return [...plain].length === 1 ? plain : letter;
}

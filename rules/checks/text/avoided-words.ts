import type { Draft } from '../../draft';
import { type DraftRule, everyPhase } from '../../rule';
import { findAvoidedWords, hasAnyI, hasDotlessI } from '../../text/avoided/find-avoided-words';
import type { AvoidedWord, Suggestion, TextRange } from '../../types';

/** Occurrences with a suggestion: each is tried first, and nobody replaces more one by one. */
const mostChoices = 20;
/** Code units around an occurrence, read again after replacing it: no word on the list is longer. */
const reach = 100;
const email = /[^\s@]{1,64}@[^\s@]{1,255}/gu;
const quotedLine = /^[^\S\n]*>.*$/gmu;
/** Stands for what is not searched, and cannot be in a word on the list. */
const unsearched = '\0';

/** A word or phrase that the user never wants in a message. */
export const avoidedWords: DraftRule = {
  id: 'avoided-words',
  group: 'text',
  severity: 'warning',
  hasOwnLevels: true,
  phases: everyPhase,
  messages: { avoided_words: ['text'], avoided_words_instead: ['text', 'instead'] },
  suggestions: { suggest_instead: ['instead'] },

  applies: ({ profile }) => profile.avoidedWords.length > 0,

  *check(draft, { profile }) {
    const words = profile.avoidedWords;
    const isTurkic = hasAnyI(draft.text, words) && hasDotlessI(draft.language(profile.language));
    const searched = withoutUnsearched(draft);
    const found = findAvoidedWords(searched, words, isTurkic);
    for (const [index, { range, word }] of found.entries()) {
      const text = draft.text.slice(...range);
      const instead = inCaseOf(text, word, isTurkic ? 'tr' : undefined);
      // Behind a joined Arabic prefix another word may not stand.
      const isJoined = /\p{Script=Arabic}$/u.test(draft.text.slice(0, range[0]));
      const isTaken =
        instead !== '' &&
        !isJoined &&
        index < mostChoices &&
        isBetter(searched, range, instead, words, isTurkic);
      const suggestion: Suggestion = {
        messageId: 'suggest_instead',
        data: { instead },
        edits: [{ range, text: instead }],
      };
      yield {
        range,
        severity: word.level === 'error' ? 'error' : 'warning',
        ...(instead === ''
          ? { data: { text } }
          : { messageId: 'avoided_words_instead', data: { text, instead } }),
        suggestions: isTaken ? [suggestion] : [],
      };
    }
  },
};

/** Without links, mentions, e-mail addresses, placeholders and quoted lines; offsets stay the same. */
function withoutUnsearched({ text, links, mentions, placeholders }: Draft): string {
  const patterns = [...text.matchAll(email), ...text.matchAll(quotedLine)];
  const ranges: TextRange[] = [
    ...[...links, ...mentions, ...placeholders].map(({ range }) => range),
    ...patterns.map(({ 0: match, index }): TextRange => [index, index + match.length]),
  ];
  return ranges.reduce(
    (left, [start, end]) => left.slice(0, start) + unsearched.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The replacement, with a capital where the word has one that the list does not write. */
function inCaseOf(
  text: string,
  { words, instead = '' }: AvoidedWord,
  locale: string | undefined,
): string {
  const isCapital = (one: string) => /^\p{Lu}/u.test(one);
  if (!isCapital(text) || isCapital(words) || instead === '') return instead;
  const [first = ''] = instead;
  return first.toLocaleUpperCase(locale) + instead.slice(first.length);
}

/** Whether fewer words are left once one is replaced: the replacement may have one in it. */
function isBetter(
  text: string,
  [start, end]: TextRange,
  instead: string,
  words: readonly AvoidedWord[],
  isTurkic: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const count = (one: string) => findAvoidedWords(before + one + after, words, isTurkic).length;
  return count(instead) < count(text.slice(start, end));
}

import { blankOut } from '../../draft';
import { findLinks } from '../../links/find-links';
import { findMentions } from '../../links/find-mentions';
import type { DraftRule } from '../../rule';
import { guessLanguage } from '../../text/language/guess-language';
import { countLetters } from '../../text/language/letters';
import { createRunMemory } from '../../text/run-memory';

/** Of 3,337 public pairs of messages 9 got a wrong tip; with 20 letters, twice as many. */
const fewestLetters = 30;
/** Whoever wrote as many messages in a language here means to. */
const enoughOfOurs = 2;
/** Languages so near that a short text may be either, and that their speakers read each other's. */
const relatives = ['da no sv', 'es ca gl', 'hr sr bs sl', 'id ms', 'cs sk', 'ru uk be bg', 'nl af'];

/** Of the messages of a chat: they are the same with every key. */
const languages = createRunMemory<{ language: string | null }>({
  mostRuns: 20,
  mostCharacters: 20_000,
  longestRun: 5_000,
});

/** A reply in another language than their message. */
export const otherLanguage: DraftRule = {
  id: 'other-language',
  group: 'text',
  severity: 'info',
  phases: ['answered'],
  messages: { other_language: ['language', 'theirLanguage'] },
  unnamed: ['other_language'],

  // In a group, the last message is one of many.
  applies: ({ conversation }) => conversation.recipients === 1 && conversation.lastReceived !== '',

  *check(draft, { conversation }) {
    const theirs = languageOf(conversation.lastReceived);
    if (theirs === null) return;
    const language = surely(draft.prose);
    if (language === null || theirs === language) return;
    if (relatives.some((near) => near.includes(theirs) && near.includes(language))) return;
    const alike = conversation.lastSent.filter((text) => languageOf(text) === language);
    if (alike.length < enoughOfOurs)
      yield { range: null, data: { language, theirLanguage: theirs } };
  },
};

function languageOf(text: string): string | null {
  const known = languages.get(text);
  if (known !== undefined) return known.language;
  const links = findLinks(text);
  const language = surely(blankOut(text, [...links, ...findMentions(text, links)]));
  languages.set(text, { language });
  return language;
}

/** The language of a text; null if it is short, or not sure. */
function surely(words: string): string | null {
  const { all } = countLetters(words);
  // A letter of Chinese, Japanese or Korean says as much as two of others.
  const asian = () => words.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  if (all < fewestLetters && all + asian() < fewestLetters) return null;
  return guessLanguage(words, '') || null;
}

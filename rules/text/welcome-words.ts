import { welcomeSentences } from '../phrases/welcome-data';
import { getHelp, inLanguage, thankYou } from './sentences';

/** The number of wordings of a welcome. They differ in tone only. */
export const welcomeWordings = 3;

/** The sentences of a welcome. */
export interface WelcomeWords {
  /** With `{name}`, up to where the next sentence begins. */
  greeting: string;
  thanks: string;
  /** Up to where the address begins. */
  page: string;
  /** With `{handle}`. */
  help: string;
}

/** The sentences in a language (BCP 47; an unknown one counts as English). `wording`: 0 to 2. */
export function welcomeWords(language: string, wording: number): WelcomeWords {
  const [greeting = '', second = '', third = '', page = ''] = inLanguage(
    language,
    welcomeSentences,
    'en',
  ).split('|');
  const first = inLanguage(language, thankYou, 'en');
  return {
    greeting,
    thanks: [first, second, third][wording] ?? first,
    page,
    help: inLanguage(language, getHelp, 'en'),
  };
}

let pattern: RegExp | undefined;
const firstWordings = new Map<string, string>();

/**
 * A text with the wordings of a welcome replaced by the first one in the same language: whichever is
 * used, it is one and the same text.
 */
export function asOneWording(text: string): string {
  pattern ??= readWordings();
  return text.replace(pattern, (words) => firstWordings.get(words) ?? words);
}

function readWordings(): RegExp {
  for (const language of Object.keys(welcomeSentences)) {
    const first = welcomeWords(language, 0);
    for (let wording = 1; wording < welcomeWordings; wording += 1) {
      firstWordings.set(welcomeWords(language, wording).thanks, first.thanks);
    }
  }
  const escaped = [...firstWordings.keys()].map((words) =>
    words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(escaped.join('|'), 'g');
}

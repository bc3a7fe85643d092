import { firstNameOf } from '../phrases/titles';
import { hasWords } from '../text/own-words';
import { welcomeWordings, welcomeWords } from '../text/welcome-words';
import { asData } from './fill';

/** What a welcome is made of. Empty parts are left out. */
export interface WelcomeParts {
  /** Display name of the person written to. */
  partnerName: string;
  pages: readonly { url: string }[];
  /** Without the `@`. */
  helpHandle: string;
  /** BCP 47. */
  language: string;
  /** Chooses the wording. Stays the same for one conversation. */
  seed: string;
}

/** A welcome as it would be inserted. */
export interface WelcomeText {
  text: string;
  /** Where the caret goes (UTF-16): the place for a line of the person's own. */
  caret: number;
}

/** Every welcome that the parts allow, from the best to the shortest, which only thanks. */
export function* welcomeTexts(parts: WelcomeParts): Generator<WelcomeText> {
  const name = firstNameOf(asData(parts.partnerName));
  const greetings = name === '' ? [false] : [true, false];
  const pages = parts.pages.map(({ url }) => url);
  const handles = parts.helpHandle === '' ? [] : [`@${parts.helpHandle}`];
  const first = wordingFor(parts.seed);
  for (const [urls, help] of [
    [pages, handles],
    [[''], handles],
    [pages, ['']],
    [[''], ['']],
  ] as const) {
    for (let turn = 0; turn < welcomeWordings; turn += 1) {
      const words = welcomeWords(parts.language, (first + turn) % welcomeWordings);
      for (const isGreeting of greetings) {
        for (const url of urls) {
          for (const handle of help) {
            const greeting = isGreeting ? words.greeting.replace('{name}', () => name) : '';
            yield laidOut(greeting + words.thanks, [
              url && words.page + url,
              handle && words.help.replace('{handle}', () => handle),
            ]);
          }
        }
      }
    }
  }
}

/** Thanks, then an empty line for the person's own, then the rest. */
function laidOut(thanks: string, rest: readonly string[]): WelcomeText {
  const lines = rest.filter((line) => line !== '');
  const before = lines.length > 0 ? `${thanks}\n` : `${thanks} `;
  return { text: lines.length > 0 ? [before, ...lines].join('\n') : before, caret: before.length };
}

function wordingFor(seed: string): number {
  let sum = 0;
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % welcomeWordings;
}

/** Whether a draft has words of the person's own besides those of the welcome that was inserted. */
export function hasOwnLine(welcome: string, draft: string): boolean {
  const rest = welcome
    .split('\n')
    .reduce((left, line) => left.replace(line.trim(), () => ' '), draft);
  return hasWords(rest);
}

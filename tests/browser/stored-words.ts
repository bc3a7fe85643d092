import type { Config } from '../pages/config';

/** So many words in a row are somebody's sentence and no coincidence. */
const gram = 4;

/** What must not be stored: everything that was put into a chat's message box, and whom it is with. */
export interface WrittenChat {
  written: readonly string[];
  config: Config;
}

/**
 * What should never have been stored and was: words of a draft, four in a row, or the handle, name or
 * id of anybody written to; in templates the latter. `entries` are JSON; the user's own account and help handle may stand there.
 */
export function findPrivateWords(
  entries: readonly string[],
  chats: readonly WrittenChat[],
): string[] {
  const words = ` ${wordsOf(entries.join('\n')).join(' ')} `;
  // A template is a text that the person wrote to keep; whom it was once for must not stand in it.
  const drafts = ` ${wordsOf(entries.map(withoutTemplates).join('\n')).join(' ')} `;
  const grams = chats.flatMap(({ written }) => written.flatMap((text) => gramsOf(wordsOf(text))));
  const people = chats.flatMap(({ config: { conversations, me } }) =>
    conversations.flatMap(({ id, name, handle, messages }) => [
      id,
      ...id.split('-').filter((part) => part !== me.id),
      name,
      ...(handle === null ? [] : [handle]),
      ...messages.map(({ from }) => from).filter((from) => from !== 'me'),
      ...messages.flatMap(({ text }) => gramsOf(wordsOf(text))),
    ]),
  );
  const found = [
    ...grams.filter((one) => drafts.includes(` ${one} `)),
    ...people
      .map((one) => wordsOf(one).join(' '))
      .filter((one) => one !== '' && words.includes(` ${one} `)),
  ];
  return [...new Set(found)].map((one) => `stored: ${one}`);
}

/** What changed in storage, but for templates. */
function withoutTemplates(entry: string): string {
  const changes = Object.entries(JSON.parse(entry) as Record<string, unknown>);
  return JSON.stringify(
    Object.fromEntries(changes.filter(([key]) => !key.startsWith('template_'))),
  );
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(gram - 1).map((_, start) => words.slice(start, start + gram).join(' '));
}

/** Letters and digits in lower case; whatever stands between them parts words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The sentences of one language, by message key. */
export type Messages = Readonly<Record<string, { message: string }>>;

const plural = /_(?:zero|one|two|few|many|other)$/;

/** The tokens that a sentence is filled in at: `{name}`, each once. */
export function tokensOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

/**
 * What is wrong with the messages of a language beside the English ones, a sentence each. Keys in
 * `untranslated` may be missing, in which case the browser shows English, or say what English once
 * said; a sentence with plurals is listed by any of its keys, or by its id without the plural.
 */
export function compareWithEnglish(
  locale: string,
  messages: Messages,
  english: Messages,
  untranslated: readonly string[],
): string[] {
  const file = `public/_locales/${locale}/messages.json`;
  const listed = new Set(untranslated.map(idOf));
  const own = new Set(Object.keys(messages).map(idOf));
  const ids = new Set(Object.keys(english).map(idOf));
  const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
  const missing = Object.keys(english)
    .filter((key) => {
      const form = plural.exec(key)?.[0].slice(1);
      // Where a form is missing that the language has, the browser would show the English one.
      if (form !== undefined) return pluralCategories.some((one) => one === form);
      // English may do without plurals where the language has them.
      return !(`${key}_other` in messages);
    })
    .filter((key) => !(key in messages) && !listed.has(idOf(key)))
    .map((key) => `${file} lacks ${key}: translate it, or list it in tests/untranslated.json`);
  const extra = [...own]
    .filter((id) => !ids.has(id))
    .map((id) => `${file} has ${id}, which English does not: remove it`);
  const stale = Object.entries(messages).flatMap(([key, { message }]) => {
    const model = english[key] ?? english[`${idOf(key)}_other`];
    if (model === undefined || listed.has(idOf(key))) return [];
    const [given, wanted] = [tokensOf(message), tokensOf(model.message)].map(String);
    return given === wanted
      ? []
      : [`${file} fills in ${key} with "${given}" where English has "${wanted}"`];
  });
  return [...missing, ...extra, ...stale];
}

/** A key without the plural it is for. */
function idOf(key: string): string {
  return key.replace(plural, '');
}

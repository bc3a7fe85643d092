import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keptDays } from '../components/stored/memory/kept-days';
import { lint, withEdits } from '../rules';
import { rules } from '../rules/registry';
import { getHelp, thankYou } from '../rules/text/sentences';
import { compareWithEnglish, type Messages, tokensOf } from './compare-locale';
import { read, sourcesIn } from './source';

/** The token that the interface fills in for every sentence of a rule. */
const ambient = 'partner';
/** Words that mean something to programmers only. */
const neverShown = /\b(?:errors?|lint(?:er|ing)?|diagnostics?|lookalikes?)\b/i;
const plural = /_(?:zero|one|two|few|many|other)$/;

const locales = readdirSync(new URL('../public/_locales', import.meta.url)).sort();
const messagesOf = (locale: string): Messages =>
  JSON.parse(read(`public/_locales/${locale}/messages.json`));
const english = messagesOf('en');
/** Keys that so far only English has to say rightly: a new key goes here. A release has none left. */
const untranslated: readonly string[] = JSON.parse(read('tests/untranslated.json'));

/** All that rules say: by message id the names of the data that fill it in. */
const said = new Map<string, readonly string[]>();
for (const rule of rules) {
  const key = rule.id.replaceAll('-', '_');
  said.set(`${key}_title`, []).set(`${key}_why`, []).set(`options_example_${key}`, []);
  for (const [id, data] of Object.entries(rule.messages)) said.set(id, [...data, ambient]);
  for (const id of rule.unnamed ?? []) said.set(`${id}_unnamed`, rule.messages[id] ?? []);
  for (const [id, data] of Object.entries(rule.suggestions ?? {})) said.set(id, data);
}
/** What the interface itself says: an id is written out, or in part as in `popup_${kind}`. */
const interfaceCode = [...sourcesIn('entrypoints'), ...sourcesIn('components')]
  .map(([, source]) => source)
  .concat(read('wxt.config.ts'))
  .join('\n');
const inPart = [...interfaceCode.matchAll(/`([a-z]\w*_)\$\{[^{}`]+\}(\w*)`/g)].map(
  ([, start = '', end = '']) => new RegExp(`^${start}[A-Za-z]+${end}$`),
);

const base = (key: string) => (said.has(key) ? key : key.replace(plural, ''));
/** The ids under which a sentence may stand: one, or one for each plural. */
const formsOf = (id: string, messages: Messages) =>
  Object.keys(messages).filter((key) => base(key) === id);

/** What is wrong with a sentence of a rule's, as a language has it. */
function problemsOf(id: string, data: readonly string[], messages: Messages): string[] {
  const forms = formsOf(id, messages);
  const [first] = forms;
  if (first === undefined) return [`${id} is not there`];
  const unknown = forms.flatMap((form) =>
    tokensOf(messages[form]?.message ?? '')
      .filter((token) => !data.includes(token.slice(1, -1)))
      .map((token) => `${form} has ${token}, which its rule does not fill in`),
  );
  if (!plural.test(first)) return unknown;
  return [
    ...unknown,
    ...(data.includes('count') ? [] : [`${id} has plurals: its rule must give a count`]),
    ...(forms.includes(`${id}_other`)
      ? []
      : [`${id} lacks the plural that is left for all numbers`]),
  ];
}

/** Whether a language may lack a sentence, or say it as English once did. */
const isExcused = (locale: string, id: string) =>
  locale !== 'en' && untranslated.some((key) => base(key) === id);

test('tests/untranslated.json lists what English says, in order and once', () => {
  const ids = new Set(Object.keys(english).flatMap((key) => [key, base(key)]));
  expect(
    untranslated.filter((key) => !ids.has(key)),
    'remove these: English does not say them',
  ).toEqual([]);
  expect(untranslated).toEqual([...new Set(untranslated)].sort());
  // Every other sentence may fall back to English; these two say what language and product it is.
  expect(untranslated).not.toContain('popup_language');
  expect(untranslated).not.toContain('extension_name');
});

if (import.meta.env.MODE === 'release') {
  test('every sentence is in every language', () => {
    expect(untranslated, 'translate these, and empty tests/untranslated.json').toEqual([]);
  });
}

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('says all that the rules say', () => {
    const wrong = [...said]
      .filter(([id]) => !isExcused(locale, id))
      .flatMap(([id, data]) => problemsOf(id, data, messages));
    expect(wrong, `see public/_locales/${locale}/messages.json`).toEqual([]);
  });

  test('says all that English says, with the same tokens', () => {
    expect(compareWithEnglish(locale, messages, english, untranslated)).toEqual([]);
  });

  test('has only plurals of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    for (const key of Object.keys(messages)) {
      const form = plural.exec(key)?.[0].slice(1);
      if (form !== undefined && !said.has(key)) expect(pluralCategories, key).toContain(form);
    }
  });

  test('each of its sentences can be said', () => {
    const wrong = Object.entries(messages).flatMap(([key, { message }]) => [
      ...(/^[A-Za-z0-9_]+$/.test(key) ? [] : [`${key} is no id`]),
      ...(message !== '' && message.trim() === message
        ? []
        : [`${key} is empty or has space round it`]),
      ...(neverShown.test(message) ? [`${key} has a word that only programmers know`] : []),
      ...(message.includes('$') ? [`${key}: Chrome reads $NAME$ and $1 as its own`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('says which language it is', () => {
    expect(messages.popup_language?.message).toBe(locale.replace('_', '-'));
  });

  test('has the sentences that are put into a draft, and they are what was missing', () => {
    const language = locale.replace('_', '-') as keyof typeof thankYou;
    const missing = (draft: string) =>
      lint(draft, {
        profile: { domains: ['acme.com'], helpHandle: 'AcmeHelp', language },
        conversation: { recipients: 1, sent: 0, received: 0, beginning: true },
      }).diagnostics.map(({ ruleId }) => ruleId);
    const help = getHelp[language].replace('{handle}', '@AcmeHelp');
    expect(missing(thankYou[language])).toContain('missing-help');
    const both = missing(`${thankYou[language]} ${help}`);
    expect(both).not.toContain('missing-thanks');
    expect(both).not.toContain('missing-help');
  });

  test('is short enough for the shops of extensions', () => {
    expect([...(messages.extension_name?.message ?? '')].length).toBeLessThanOrEqual(45);
    expect([...(messages.extension_description?.message ?? '')].length).toBeLessThanOrEqual(132);
  });

  test('has the apostrophes and spaces that print has', () => {
    const sentences = Object.values(messages).map(({ message }) => message);
    expect(sentences.filter((sentence) => /\p{L}'\p{L}/u.test(sentence))).toEqual([]);
    if (locale !== 'fr') return;
    // Narrow before ; ! ? and inside of « », whole before a colon; none of them breaks a line.
    const wrong = /[^\u202f!?][;!?»]|«[^\u202f]|(?<!\u00a0):(?!\d|\/\/)/;
    expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([]);
  });

  test.each([
    [
      'options_try_example',
      ['unfilled-placeholder', 'shouting', 'shortened-link', 'accidental-link'],
    ],
    ['options_example_unfilled_placeholder', ['unfilled-placeholder']],
    ['options_example_accidental_link', ['accidental-link']],
    ['options_example_shortened_link', ['shortened-link']],
    ['options_example_shouting', ['shouting']],
  ] as const)('%s shows what it is an example of', (key, expected) => {
    const text = messages[key]?.message ?? '';
    const found = lint(text, { conversation: { received: 1 } }).diagnostics;
    expect(found.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each(['popup_month', 'options_month', 'options_history_intro'])(
    '%s names the days of which anything is counted',
    (key) => {
      expect(messages[key]?.message).toMatch(new RegExp(`(?<!\\d)${keptDays}(?!\\d)`));
    },
  );

  test('the reply on the welcome page greets someone else, and one click puts it right', () => {
    const say = (key: string) => messages[key]?.message ?? '';
    const reply = say('welcome_try_reply');
    const found = lint(reply, {
      profile: { language: locale.replace('_', '-') },
      conversation: {
        received: 1,
        partnerName: say('template_example_name'),
        recentNames: [say('welcome_try_other')],
      },
    }).diagnostics;
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['wrong-name']);
    const suggested = found.flatMap(({ suggestions }) => suggestions);
    expect(suggested).toHaveLength(1);
    expect(withEdits(reply, suggested[0]?.edits ?? [])).not.toBe(reply);
  });

  test('nothing is left that nobody says', () => {
    const unused = Object.keys(messages).filter((key) => {
      const id = base(key);
      const isWritten = new RegExp(`(?<![A-Za-z0-9_])${id}(?:__)?(?![A-Za-z0-9_])`).test(
        interfaceCode,
      );
      const manifest = interfaceCode.includes(`__MSG_${key}__`);
      return !said.has(id) && !isWritten && !manifest && !inPart.some((form) => form.test(id));
    });
    expect(unused, 'remove these keys, or say them').toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../components/panel/panel-model';
import { rules } from '../rules/registry';
import { read } from './source';

/** English is what all other languages are translated from: its voice is held here. */
const english: Record<string, { message: string; description?: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);
const sentences = Object.entries(english).map(([key, { message }]) => [key, message] as const);

/** One word a thing: what was said once, and what is said now. */
const oldTerms: readonly [RegExp, string][] = [
  [/\bstops? once\b/i, 'Hold, or “is held once”'],
  [/\b(?:nothing )?to check\b/i, 'no warnings, 2 warnings'],
  [/\bwatch(?:es|ed|ing)?\b/i, 'check: the product never watches'],
  [/\bset-ups?\b/i, 'setup code'],
  [/\bblank\b/i, 'placeholder'],
  [/\bgo(?:es)? on\b/i, 'resume; still work'],
  [/\b(?:not|is) a greeting\b/i, 'checklist'],
  [/\bcolleagues?\b/i, 'teammate'],
  [/\banswer(?:s|ed|ing)?\b/i, 'reply'],
  [/\b(?:some|any)body\b/i, 'someone, anyone'],
  [/\beras(?:e|es|ed|ing)\b/i, 'delete'],
  [/\bremember(?:s|ed|ing)?\b/i, 'history'],
  [/\bas usual\b/i, 'default'],
  [/\bis always fine\b/i, 'always allow'],
  [/\bwish(?:es)?\b/i, 'request'],
  [/\b[Tt]weet(?:s|ed)?\b/, 'message, or “on X”'],
  [/\bnot watching\b|\bpartly\b/i, 'checks are off, some checks are off'],
  [/\bJune 2026\b/, 'as of August 2026'],
  [/\b(?:organis|licence|behaviour)/i, 'US spelling'],
];

/** What administrators read while they set a policy, without the names of fields. */
const schemaTexts = Array.from(
  read('public/managed_schema.json').matchAll(/"(?:title|description)": "(.*)"/g),
  ([, text = '']) => text.replace(/\([\w, ]+\)/, ''),
);

test.each(oldTerms)('%s is said no more, but: %s', (term) => {
  expect(sentences.filter(([, sentence]) => term.test(sentence))).toEqual([]);
  expect(schemaTexts.filter((text) => term.test(text))).toEqual([]);
});

/** Quoted as something one should not write. */
const loud = ['options_try_example', 'options_example_shouting'];

describe('house style', () => {
  test.each<[string, RegExp, readonly string[]]>([
    ['no exclamation marks', /!/, loud],
    ['no dashes: two sentences', /\s[–—]|[–—]\s/, []],
    ['no semicolons: two sentences', /;/, []],
    ['contractions', /\b(?:cannot|(?:is|are|was|do|does|did|has|have|will) not)\b/i, []],
    ['no please', /\bplease\b/i, []],
    ['printed quotes', /["']/, []],
  ])('%s', (_, wrong, quoted) => {
    const found = sentences.filter(([key, text]) => wrong.test(text) && !quoted.includes(key));
    expect(found).toEqual([]);
  });

  test('a title is read at a glance, a reason in one breath', () => {
    const tooLong = sentences.filter(([key, { length }]) => {
      if (key.endsWith('_title')) return length > 28;
      return key.endsWith('_why') && length > 220;
    });
    expect(tooLong).toEqual([]);
  });

  test('every reason names its source', () => {
    const sources = /MarketMeSuite’s article|X’s Authenticity policy|common practice|own check/;
    const reasons = sentences.filter(([key]) => key.endsWith('_why') && key !== 'options_why');
    expect(reasons.filter(([, reason]) => !sources.test(reason))).toEqual([]);
  });
});

test('every message tells translators where it stands', () => {
  const silent = Object.entries(english).filter(([, { description = '' }]) => description === '');
  expect(
    silent.map(([key]) => key),
    'give these a description: where it stands, and how much room there is',
  ).toEqual([]);
});

const ofRules = rules.flatMap(({ id, messages }) =>
  Object.entries(messages).map(([messageId, data]) => ({ ruleId: id, messageId, data })),
);

test.each(ofRules)('$messageId names nobody where no name is known', (said) => {
  const { id } = sentenceOf({ ...said, data: {} }, '');
  const forms = sentences.filter(
    ([key]) => key.replace(/_(?:one|other)$/, '') === id || key === id,
  );
  expect(forms).not.toEqual([]);
  for (const [, sentence] of forms) {
    expect(sentence).not.toContain('{partner}');
    // A rule gives the account's name itself, or says something else.
    if (!said.data.includes('account')) expect(sentence).not.toContain('{account}');
  }
});

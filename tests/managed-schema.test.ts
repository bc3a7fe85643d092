import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../components/stored/settings/fields';
import { policyFields } from '../components/stored/settings/policy';
import { readSettings } from '../components/stored/settings/read';
import { ruleIds } from '../rules/registry';
import { policyExamples, policyFile } from './policy-file';
import { read } from './source';

type Values = Record<string, unknown>;

/** Each person's own: a setting that is added goes here, or into the schema and `policyFields`. */
const personal = [
  'accountType',
  'language',
  'hasSite',
  'underlines',
  'shortcut',
  'myName',
  'pausedUntil',
  'accountProfiles',
];

/** Of JSON Schema, what Chrome goes by: anything else it passes over, and nobody would notice. */
const chromeKeywords = [
  'additionalProperties',
  'description',
  'enum',
  'items',
  'maximum',
  'minimum',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
];

const schema = JSON.parse(read('public/managed_schema.json'));
const isValid = new Ajv({ strict: true }).compile(schema);
const [chrome, firefox] = policyExamples();
const example: Values = JSON.parse(JSON.stringify(chrome))['3rdparty'].extensions['<id>'];

describe('the example for administrators', () => {
  test('is what the schema describes', () => {
    expect(isValid(example), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('is believed, all of it, and locks what it says', () => {
    const { settings, unreadPolicy } = readSettings({}, example);
    expect(unreadPolicy).toEqual([]);
    expect([...settings.policy.locked]).toEqual(example.locked);
    expect(settings.templates).toMatchObject(Object(example.templates));
    expect(Object.keys(settings.policy.values).toSorted()).toEqual(policyFields.toSorted());
    expect(ruleIds).toEqual(expect.arrayContaining(Object.keys(Object(example.severities))));
  });

  test('shows every field there is', () => {
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(schema.properties).toSorted());
  });
});

test('the example for Firefox names the id that the package has', () => {
  const { stores } = JSON.parse(read('package.json'));
  expect(firefox).toEqual({
    policies: {
      '3rdparty': {
        Extensions: { [stores.firefox]: { domains: ['acme.com'], locked: ['domains'] } },
      },
    },
  });
  expect(JSON.parse(policyFile(firefox, 'other', { maxLength: 60 }))).toEqual({
    policies: { '3rdparty': { Extensions: { other: { maxLength: 60 } } } },
  });
  expect(JSON.parse(policyFile(chrome, 'other', { maxLength: 60 }))).toEqual({
    '3rdparty': { extensions: { other: { maxLength: 60 } } },
  });
});

test('every setting is an organisation’s to set or each person’s own', () => {
  expect([...policyFields, ...personal].toSorted()).toEqual(Object.keys(fields).toSorted());
  expect(Object.keys(schema.properties).toSorted()).toEqual(
    [...policyFields, 'accountTypes', 'templates', 'locked'].toSorted(),
  );
});

test('the schema says no more than Chrome understands', () => {
  expect([...keywordsOf(schema)].filter((word) => !chromeKeywords.includes(word))).toEqual([]);
});

test('every field says what it is', () => {
  for (const [name, { title, description }] of Object.entries<Values>(schema.properties)) {
    expect(String(title).length, name).toBeGreaterThan(4);
    expect(String(description).length, name).toBeGreaterThan(30);
  }
  for (const name of [...policyFields, 'accountTypes', 'templates']) {
    expect(schema.properties.locked.description).toContain(name);
  }
});

test.each<[what: string, policy: Values]>([
  ['a list that is a word', { domains: 'acme.com' }],
  ['a handle with its @', { helpHandle: '@AcmeHelp' }],
  ['a page without an address', { usefulPages: [{ title: 'Start' }] }],
  ['a page that is a script', { usefulPages: [{ title: '', url: 'javascript:alert(1)' }] }],
  ['a contact detail that is a word', { ownDetails: ['acme'] }],
  ['a word to avoid that is a text', { avoidedWords: ['guys'] }],
  ['a word to avoid as a tip', { avoidedWords: [{ words: 'guys', level: 'info' }] }],
  ['an account that is both', { accountTypes: { acme: 'both' } }],
  ['a level there is not', { severities: { shouting: 'loud' } }],
  ['a limit too small', { maxLength: 19 }],
  ['a limit too large', { dailyLimit: 501 }],
  ['half a character', { maxLength: 20.5 }],
  ['a word for a switch', { remember: 'false' }],
  ['a guard that sleeps', { guard: 'sometimes' }],
  ['a template for nobody', { templates: [{ title: 'Hello', text: 'Hi', for: 'nobody' }] }],
  ['a template without words', { templates: [{ title: 'Hello', text: '' }] }],
  ['a template called by a placeholder', { templates: [{ title: '{name}', text: 'Hi' }] }],
  ['a lock that is a word', { locked: 'domains' }],
])('neither the schema nor we take %s', (_, policy) => {
  expect(isValid(policy)).toBe(false);
  if (!('locked' in policy)) expect(readSettings({}, policy).unreadPolicy).not.toEqual([]);
});

test('what the schema takes, we take: nobody looks for a mistake in vain', () => {
  const value = (name: string, given: fc.Arbitrary<unknown>) => fc.tuple(fc.constant(name), given);
  const policy = fc.oneof(
    value('domains', fc.array(fc.domain())),
    value('allowedDomains', fc.array(fc.webUrl())),
    value('helpHandle', fc.string({ maxLength: 17 })),
    value(
      'ownDetails',
      fc.array(
        fc.oneof(
          fc.emailAddress(),
          fc.stringMatching(/^[+(]?[\d ()./-]{5,40}$/),
          fc.stringMatching(/^[A-Z]{2}\d\d[A-Z\d ]{5,45}$/),
          fc.string(),
        ),
        { maxLength: 1 },
      ),
    ),
    value(
      'avoidedWords',
      fc.array(
        fc.record(
          {
            words: fc.string({ maxLength: 90 }),
            instead: fc.string({ maxLength: 210 }),
            level: fc.constantFrom('warning', 'error', 'info'),
          },
          { requiredKeys: ['words'] },
        ),
        { maxLength: 3 },
      ),
    ),
    value('maxLength', fc.integer({ min: 0, max: 10_100 })),
    value('dailyLimit', fc.integer({ min: -1, max: 600 })),
    value('guard', fc.constantFrom('hold', 'show', 'off')),
    value('remember', fc.oneof(fc.boolean(), fc.nat())),
    value(
      'severities',
      fc.dictionary(
        fc.constantFrom(...ruleIds, 'rule-of-tomorrow'),
        fc.constantFrom('error', 'warning', 'info', 'off', 'loud'),
      ),
    ),
    value(
      'accountTypes',
      fc.dictionary(fc.stringMatching(/^\w{1,15}$/), fc.constantFrom('business', 'personal', '')),
    ),
    value(
      'usefulPages',
      fc.array(
        fc.record({ title: fc.string({ maxLength: 90 }), url: fc.oneof(fc.webUrl(), fc.string()) }),
        { maxLength: 5 },
      ),
    ),
  );
  fc.assert(
    fc.property(policy, ([name, given]) => {
      fc.pre(isValid({ [name]: given }));
      expect(readSettings({}, { [name]: given }).unreadPolicy).toEqual([]);
    }),
    { numRuns: 200 },
  );
  // Hundreds of drawn values: slow where much else runs.
}, 30_000);

/** The words of a schema, without the names of the fields it describes. */
function keywordsOf(given: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return;
    for (const [word, value] of Object.entries(one)) {
      found.add(word);
      if (word === 'properties') Object.values(value).forEach(visit);
      else visit(value);
    }
  };
  visit(given);
  return found;
}

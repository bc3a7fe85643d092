import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, isNearlySame, type LintContext, lint } from '../../../rules';
import { ruleOf } from '../../../rules/registry';
import { hasOwnLine } from '../../../rules/templates/welcome-texts';
import { welcomeFor } from '../../../rules/welcome';

const languages = ['en', 'fr', 'es', 'de', 'pt-BR', 'it', 'nl', 'ja', 'ko', 'ar', 'zh-CN', 'tr'];
/** One for each wording. */
const seeds = ['a', 'b', 'c'];
const acme = {
  domains: ['acme.com'],
  helpHandle: 'AcmeHelp',
  usefulPages: [{ title: 'Start here', url: 'https://acme.com/start' }],
};
const ana = { partnerName: 'Ana Ruiz' };

function textOf(context: LintContext, language = 'en', seed = 'b'): string {
  const welcome = welcomeFor(context, language, seed);
  return 'text' in welcome ? welcome.text : `blocked by ${welcome.blockedBy}`;
}

/** What is said of a text besides whom it goes to: tips in brackets. */
function said(text: string, context: LintContext): string[] {
  return lint(text, context)
    .diagnostics.filter(({ ruleId }) => ruleOf(ruleId).group !== 'people')
    .map(({ ruleId, severity }) => (severity === 'info' ? `(${ruleId})` : ruleId));
}

describe.each(languages)('in %s', (language) => {
  test.each(seeds)('wording %s thanks, leads to a page, says where to get help', (seed) => {
    const context: LintContext = { profile: { ...acme, language }, conversation: ana };
    const text = textOf(context, language, seed);
    expect(text).toContain('Ana');
    expect(text).toContain('https://acme.com/start');
    expect(text).toContain('@AcmeHelp');
    expect(said(text, context)).toEqual([]);
    expect(lint(text, context).checklist.map(({ isDone }) => isDone)).toEqual([true, true, true]);
    expect([...text].length).toBeLessThanOrEqual(160);
  });

  test('has three wordings that count as one text, with other names and a line of one’s own', () => {
    const people = ['Ana Ruiz', 'Bartholomew Featherstone', '山田太郎', ''];
    const texts = seeds.flatMap((seed) =>
      people.map((partnerName) =>
        textOf({ profile: acme, conversation: { partnerName } }, language, seed),
      ),
    );
    // Without a name, only the wording differs.
    expect(new Set(texts.filter((_, index) => index % people.length === 3)).size).toBe(3);
    const [first = ''] = texts;
    for (const text of texts) {
      expect(isNearlySame(fingerprint(first, 'salt'), fingerprint(text, 'salt'))).toBe(true);
      const own = text.replace('\n\n', '\nLoved your talk!\n');
      expect(isNearlySame(fingerprint(first, 'salt'), fingerprint(own, 'salt'))).toBe(true);
    }
    expect(isNearlySame(fingerprint(first), fingerprint('See you at nine, Ana.'))).toBe(false);
    const [one = '', ...others] = seeds.map((seed) =>
      textOf({ profile: {}, conversation: ana }, language, seed),
    );
    for (const other of others) {
      expect(isNearlySame(fingerprint(one, 'salt'), fingerprint(other, 'salt')), other).toBe(true);
    }
  });
});

test('to the third, fifth and tenth person it is a mass message, like other texts', () => {
  const severities = [2, 3, 5, 10].map((similarRecipients) => {
    const context: LintContext = {
      profile: acme,
      conversation: ana,
      history: { similarRecipients },
    };
    return lint(textOf(context), context).diagnostics.map(({ ruleId, severity }) =>
      [ruleId, severity].join(),
    );
  });
  expect(severities).toEqual([
    [],
    ['mass-message,info'],
    ['mass-message,warning'],
    ['mass-message,error'],
  ]);
});

describe('leaves out what would be flagged', () => {
  test.each<[what: string, profile: LintContext['profile'], text: string]>([
    ['nothing known', {}, 'Hi Ana! Thanks so much for following! '],
    [
      'no page',
      { helpHandle: '@AcmeHelp' },
      'Hi Ana! Thanks so much for following!\n\nNeed help? Message @AcmeHelp.',
    ],
    [
      'no help handle',
      { ...acme, helpHandle: '' },
      'Hi Ana! Thanks so much for following!\n\nA good place to start: https://acme.com/start',
    ],
    [
      'a page elsewhere, then an own one',
      { ...acme, usefulPages: [{ title: '', url: 'https://bit.ly/x' }, ...acme.usefulPages] },
      'Hi Ana! Thanks so much for following!\n\nA good place to start: https://acme.com/start\nNeed help? Message @AcmeHelp.',
    ],
    [
      'a page that is too long for the limit',
      {
        ...acme,
        maxLength: 160,
        usefulPages: [{ title: '', url: `https://acme.com/${'a'.repeat(150)}` }],
      },
      'Hi Ana! Thanks so much for following!\n\nNeed help? Message @AcmeHelp.',
    ],
    ['a small limit', { ...acme, maxLength: 30 }, 'Thanks so much for following! '],
    ['a limit that even thanks exceed', { ...acme, maxLength: 20 }, 'blocked by too-long'],
    [
      'a page that is asked for strictly, and none there',
      { domains: ['acme.com'], severities: { 'missing-useful-link': 'error' } },
      'blocked by missing-useful-link',
    ],
  ])('%s', (_, profile, text) => {
    expect(textOf({ profile: profile ?? {}, conversation: ana })).toBe(text);
  });

  test('a name that reads as a placeholder is not used', () => {
    expect(textOf({ profile: acme, conversation: { partnerName: 'undefined' } })).not.toContain(
      'undefined',
    );
  });
});

test('the caret is left in an empty line of its own', () => {
  const welcome = welcomeFor({ profile: acme, conversation: ana }, 'en', 'b');
  if (!('text' in welcome)) throw new Error(welcome.blockedBy);
  const { text, caret } = welcome;
  expect(text.slice(0, caret)).toMatch(/!\n$/);
  expect(text.slice(caret)).toMatch(/^\n\S/);
});

test('for every business with useful pages and room for 160 characters nothing is flagged', () => {
  const domain = fc.constantFrom(
    'acme.com',
    'brand.co.uk',
    'xn--bcher-kva.example',
    'bob.github.io',
  );
  const path = fc.webPath({ size: 'small' }).filter((each) => each.length > 1);
  // A handle with the name of a secret in it is flagged, and left out.
  const handle = fc
    .stringMatching(/^[A-Za-z0-9_]{1,15}$/)
    .filter((each) => !/pin|tan|otp|cvv|code|pass|key/i.test(each));
  const business = fc.uniqueArray(domain, { minLength: 1, maxLength: 3 }).chain((domains) =>
    fc.record({
      domains: fc.constant(domains),
      usefulPages: fc.array(
        fc.tuple(fc.constantFrom(...domains), path, fc.string()).map(([host, rest, title]) => ({
          title,
          url: `https://${host}${rest}`,
        })),
        { maxLength: 5 },
      ),
      helpHandle: fc.oneof(fc.constant(''), handle),
      maxLength: fc.integer({ min: 160, max: 500 }),
      hasSite: fc.boolean(),
    }),
  );
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Ana Ruiz',
      '山田太郎',
      'Null',
      'Dr. Ben',
      '{name}',
      'acme.co',
      'STOP NOW OK YES',
    ),
  );
  fc.assert(
    fc.property(
      business,
      fc.constantFrom(...languages),
      name,
      fc.string(),
      (profile, language, partnerName, seed) => {
        const context: LintContext = {
          profile: { ...profile, language },
          conversation: { partnerName },
        };
        const text = textOf(context, language, seed);
        expect(text).not.toMatch(/^blocked/);
        expect(said(text, context).filter((rule) => !rule.startsWith('('))).toEqual([]);
        const found = lint(text, context).checklist;
        expect(found.find(({ id }) => id === 'thanks')?.isDone).toBe(true);
        if (profile.helpHandle !== '')
          expect(found.find(({ id }) => id === 'help')?.isDone).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a line of one’s own', () => {
  const welcome = textOf({ profile: acme, conversation: ana });
  test.each<[draft: string, isOwn: boolean]>([
    [welcome, false],
    [`  ${welcome}\n\n`, false],
    [welcome.replace('\n\n', '\n😀 !\n'), false],
    [welcome.replace('\n\n', '\nHm\n'), false],
    [welcome.replace('\n\n', '\nLoved your talk.\n'), true],
    [welcome.replace('\n\n', '\n素敵でした\n'), true],
    [welcome.replace('Thanks so much', 'Thanks again'), true],
    ['', false],
  ])('%j: %s', (draft, isOwn) => {
    expect(hasOwnLine(welcome, draft)).toBe(isOwn);
  });
});

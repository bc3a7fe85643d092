import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, renamePage, type TemplateValues } from '../../../rules/templates/fill';
import { findPlaceholders } from '../../../rules/text/find-placeholders';
import { pagePlaceholder } from '../../../rules/text/template-placeholders';

const pages = [
  { title: 'Start here', url: 'https://acme.com/start' },
  { title: '', url: 'https://acme.com/help' },
  { title: 'Prices {new}', url: 'https://acme.com/prices' },
];
const ana: TemplateValues = {
  partnerName: 'Ana Ruiz',
  partnerHandle: '@ana',
  site: 'acme.com',
  helpHandle: 'AcmeHelp',
  usefulPages: pages,
  myName: 'Sam',
};

describe('fills in', () => {
  test.each<[template: string, text: string]>([
    ['Hi {first name}, {name}!', 'Hi Ana, Ana!'],
    ['{full name} ({handle})', 'Ana Ruiz (@ana)'],
    ['{site}, {help}', 'acme.com, @AcmeHelp'],
    ['See {page:Start here}', 'See https://acme.com/start'],
    ['See {page:start HERE}', 'See https://acme.com/start'],
    ['See {page:https://acme.com/help}', 'See https://acme.com/help'],
    ['See {page:Prices new}', 'See https://acme.com/prices'],
    ['Best,\n{my name}', 'Best,\nSam'],
    ['no placeholder, {{{{ not one, {} neither', 'no placeholder, {{{{ not one, {} neither'],
    ['', ''],
  ])('%j', (template, text) => {
    expect(fillTemplate(template, ana)).toEqual({ text, open: [] });
  });

  test('the first name of a person whose business follows', () => {
    const values = { ...ana, partnerName: 'Ana Ruiz | acme_shop' };
    expect(fillTemplate('Hi {first name}!', values)).toEqual({ text: 'Hi Ana!', open: [] });
  });
});

describe('leaves open what it does not know', () => {
  test.each<[template: string, values: TemplateValues, marked: string]>([
    ['Hi {first name}!', {}, 'Hi ⟦{first name}⟧!'],
    ['Hi {first name}!', { partnerName: 'The Coffee Shop' }, 'Hi ⟦{first name}⟧!'],
    ['Hi {first name}!', { partnerName: 'Bäckerei Huber' }, 'Hi ⟦{first name}⟧!'],
    ['Hi {first name}!', { partnerName: 'crypto_king99' }, 'Hi ⟦{first name}⟧!'],
    ['Hi {first name}!', { partnerName: 'crypto_king' }, 'Hi ⟦{first name}⟧!'],
    ['Hi {full name}!', { partnerName: 'The Coffee Shop' }, 'Hi The Coffee Shop!'],
    ['{handle} {help}', { partnerHandle: 'not a handle', helpHandle: '' }, '⟦{handle}⟧ ⟦{help}⟧'],
    ['{site}', { site: '' }, '⟦{site}⟧'],
    ['{page:Gone}, {page:Start here}', ana, '⟦{page:Gone}⟧, https://acme.com/start'],
    ['Your order {detail}, {first name}', ana, 'Your order ⟦{detail}⟧, Ana'],
    ['{my name}', { ...ana, myName: '' }, '⟦{my name}⟧'],
    ['See [link], {product}', ana, 'See ⟦[link]⟧, ⟦{product}⟧'],
    ['{First Name} {site:acme}', ana, '⟦{First Name}⟧ {site:acme}'],
  ])('%j', (template, values, marked) => {
    const { text, open } = fillTemplate(template, values);
    expect(draw(text, open)).toBe(marked);
  });
});

describe('what comes from X is data', () => {
  test.each<[what: string, partnerName: string, fullName: string]>([
    ['markup', '<b>Ana</b> <script>alert(1)</script>', 'b Ana /b script alert(1) /script'],
    ['a placeholder of ours', 'Ana {help} [link]', 'Ana help link'],
    ['line breaks and tabs', 'Ana\r\n\tRuiz\u2028', 'Ana Ruiz'],
    ['marks that turn the text round', 'Ana \u202eziuR\u2066\u200f', 'Ana ziuR'],
    ['half a character', 'Ana \ud83d Ruiz', 'Ana Ruiz'],
    ['a control', 'A\u0000na', 'A na'],
    ['too much of it', `Ana ${'z'.repeat(100_000)}`, `Ana ${'z'.repeat(56)}`],
    ['emoji, each one character', '👩‍👩‍👧'.repeat(70), '👩‍👩‍👧'.repeat(60)],
    ['only marks', '\u202e\u2069', '{full name}'],
  ])('%s', (_, partnerName, fullName) => {
    expect(fillTemplate('{full name}', { partnerName }).text).toBe(fullName);
  });
});

test('whatever a template and a name hold, nothing throws and every range is a placeholder', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{first name}', '{handle}', '{page:Start here}', '{{{{', '}', '{', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(piece), piece, (pieces, partnerName) => {
      const { text, open } = fillTemplate(pieces.join(''), { ...ana, partnerName });
      expect(open).toEqual(findPlaceholders(text).map(({ range }) => range));
    }),
    { numRuns: 300 },
  );
});

test('a page that is renamed is renamed in the text, others are left alone', () => {
  const [start = { title: '', url: '' }] = pages;
  const renamed = { ...start, title: 'First steps' };
  const text = 'Go {page:Start here}, {page:Prices new}, {first name}, page:Start here';
  expect(renamePage(text, start, renamed)).toBe(
    'Go {page:First steps}, {page:Prices new}, {first name}, page:Start here',
  );
  expect(fillTemplate(pagePlaceholder(renamed), { usefulPages: [renamed] }).text).toBe(start.url);
});

function draw(text: string, ranges: readonly (readonly [number, number])[]): string {
  return ranges.reduceRight(
    (drawn, [start, end]) =>
      `${drawn.slice(0, start)}⟦${drawn.slice(start, end)}⟧${drawn.slice(end)}`,
    text,
  );
}

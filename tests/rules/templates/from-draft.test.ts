import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestTitle, templateFromDraft } from '../../../rules';

const ana = {
  partnerName: 'Ana María Ruiz',
  partnerHandle: 'ana_r',
  domains: ['acme.com'],
  ownTexts: ['+49 30 901820', 'sales@partner.example', 'https://acme.com/p/AB123456'],
};

describe('a draft becomes a template without the person it was for', () => {
  test.each<[draft: string, template: string]>([
    ['Hi Ana, thanks!', 'Hi {first name}, thanks!'],
    [
      'Hi ana! ANA? Ana’s order, Anas Paket',
      'Hi {first name}! {first name}? {first name}’s order, {first name} Paket',
    ],
    ['Dear Ms Ruiz, dear Ms. ruiz', 'Dear Ms {detail}, dear Ms. {detail}'],
    ['Dear Maria,', 'Dear {detail},'],
    ['For Ana María Ruiz.', 'For {full name}.'],
    ['Analysis of Ruizland, banana', 'Analysis of Ruizland, banana'],
    ['@ana_r, x.com/ana_r and ANA_R', '{handle}, x.com/{handle} and {handle}'],
    ['@ana_roth and @AcmeHelp', '@ana_roth and @AcmeHelp'],
    ['Write to ana.ruiz@gmail.com', 'Write to {detail}'],
    [
      'Write to help@acme.com or sales@partner.example',
      'Write to help@acme.com or sales@partner.example',
    ],
    ['Call +49 30 901820, or +49 171 2345678', 'Call +49 30 901820, or {detail}'],
    [
      'Order AB123457 of https://acme.com/p/AB123456',
      'Order {detail} of https://acme.com/p/AB123456',
    ],
    ['Hi {first name}, {page:Ana}', 'Hi {first name}, {page:Ana}'],
    ['Nobody here', 'Nobody here'],
    ['Hi ana_r', 'Hi {handle}'],
  ])('%j', (draft, template) => {
    expect(templateFromDraft(draft, ana)).toBe(template);
  });

  test.each<[partnerName: string, draft: string, template: string]>([
    ['山田太郎', '山田様、太郎さん、山田太郎', '{first name}様、{first name}さん、{full name}'],
    ['山田 太郎', '太郎さん、山田さん', '{detail}さん、{first name}さん'],
    ['김민수', '민수님, 안녕하세요', '{first name}님, 안녕하세요'],
    ['Katherine Bell', 'Hi Kate, hi Katie', 'Hi {first name}, hi {first name}'],
    ['The Acme Coffee Shop', 'the shop of Acme', 'the shop of {detail}'],
    ['(^_^) A', 'Hi A', 'Hi A'],
    ['', 'Hi Ana', 'Hi Ana'],
    // Names as on X.
    ['tom_b', 'Hi Tom, thanks to you!', 'Hi {first name}, thanks to you!'],
    ['ana_ruiz', 'Hi Ana Ruiz, ana_ruiz!', 'Hi {first name} {detail}, {full name}!'],
    ['Tom99', 'Hi Tom, from Tom99', 'Hi {detail}, from {full name}'],
    ['crypto_king99', 'Dear King, hello crypto_king99', 'Dear {detail}, hello {full name}'],
    ['$& \\', 'Hi $& \\', 'Hi {full name}'],
  ])('%j: %j', (partnerName, draft, template) => {
    expect(templateFromDraft(draft, { ...ana, partnerName, partnerHandle: '' })).toBe(template);
  });

  test('a handle that is the name is the name, but behind its @', () => {
    const owners = { ...ana, partnerName: 'Ana', partnerHandle: 'ana' };
    expect(templateFromDraft('Hi Ana (@ana)', owners)).toBe('Hi {full name} ({handle})');
  });

  test('whatever is written around a name, it does not stay', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Ana', 'RUIZ', '@ana_r', 'maria', ' ', '{', '}', '{handle}'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const template = templateFromDraft(pieces.join(' '), ana);
        const left = template.replace(/\{(?:first name|full name|handle|detail)\}/g, '');
        expect(left).not.toMatch(
          /(?<![\p{L}\p{M}\p{N}_])(?:ana|ruiz|maria|ana_r)(?![\p{L}\p{M}\p{N}_])/iu,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[text: string, title: string]>([
  ['Thanks for asking! We ship on Fridays.', 'Thanks for asking'],
  [
    'Hi {first name}! Your order {detail} has shipped. All is well now (at last).',
    'All is well now (at last)',
  ],
  ['Hi {first name}, your order: {detail} has shipped', 'Hi , your order has shipped'],
  [
    'See https://acme.com/start: it has everything that you asked for',
    'See it has everything that you asked for',
  ],
  ['{name}', ''],
  ['🙂 !', ''],
  ['字'.repeat(60), '字'.repeat(40)],
])('%j is called %j', (text, title) => {
  expect(suggestTitle(text)).toBe(title);
});

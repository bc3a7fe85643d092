import { describe, expect, test } from 'vitest';
import { findLinks, type LintContext, lint, readDomain, readHandle } from '../../rules';
import { findMentions } from '../../rules/links/find-mentions';
import { hostileUnits } from './hostile-units.mjs';

const business: LintContext = {
  profile: {
    domains: ['acme.com', 'münchen.de'],
    allowedDomains: ['booking.org'],
    helpHandle: 'AcmeHelp',
    usefulPages: [{ title: 'Start', url: 'https://acme.com/start' }],
  },
  conversation: { partnerName: 'Ben Cole', recentNames: ['Sarah Connor'], attachments: 0 },
};

const hostileContexts: unknown[] = [
  undefined,
  { profile: { maxLength: 0, dailyLimit: 0 } },
  null,
  'context',
  { profile: null, conversation: 1, history: [] },
  {
    profile: {
      domains: [null, '', '..', 'https://', '\uD800', 'xn--', '[::1]', 'a'.repeat(10_000)],
    },
  },
  {
    profile: {
      domains: 'acme.com',
      allowedDomains: {},
      usefulPages: [null, {}, { url: 7 }, { url: '\uD800.com' }],
    },
  },
  {
    profile: {
      helpHandle: 'a'.repeat(500),
      maxLength: -1,
      dailyLimit: Number.NaN,
      language: '\uD800',
      severities: 7,
    },
  },
  {
    profile: {
      severities: { 'too-long': 'loud', 'no-rule': 'off' },
      avoidedWords: [
        null,
        7,
        'a',
        {},
        { words: 7 },
        { words: '\uD800', instead: 3, level: 'loud' },
      ],
      ownDetails: [null, 7, '\uD800@x.com', '0'.repeat(10_000)],
      myName: 7,
      accountType: 'robot',
      hasSite: 'no',
    },
  },
  {
    conversation: { recipients: -1, sent: 1.5, received: '3', sentSince: Number.POSITIVE_INFINITY },
  },
  {
    conversation: {
      lastReceived: 7,
      partnerName: '\uD800',
      recentNames: [null, '', 'x'.repeat(10_000)],
      meanwhile: 'us',
    },
  },
  {
    conversation: {
      lastReceived: 'stop '.repeat(20_000),
      partnerName: '('.repeat(10_000),
      recentNames: ['*'],
    },
  },
  { history: { similarRecipients: -1, sentToday: '9', lastWritten: 'yesterday', optedOut: 'yes' } },
];

function expectResult(text: string, context: unknown): void {
  const { diagnostics, failures } = lint(text, context as LintContext);
  expect(failures).toEqual([]);
  for (const { range } of diagnostics) {
    if (range === null) continue;
    expect(range[0]).toBeGreaterThanOrEqual(0);
    expect(range[1]).toBeGreaterThan(range[0]);
    expect(range[1]).toBeLessThanOrEqual(text.length);
  }
}

describe('a result without a throw', () => {
  test.each(hostileUnits)('for %j repeated to 10,000 characters', (unit) => {
    const text = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    expectResult(text, business);
    expectResult(text, { ...business, conversation: { received: 1, lastReceived: text } });
    findMentions(text);
  });

  test('for 100,000 characters of all of them', () => {
    const text = hostileUnits.join('').repeat(400).slice(0, 100_000);
    expectResult(text, business);
    expect(readDomain(text)).toEqual({ problem: 'notADomain' });
    expect(readHandle(text)).toEqual({ problem: 'notAHandle' });
  });

  test.each(hostileContexts.map((context, index) => ({ context, index })))(
    'with hostile context $index',
    ({ context }) => {
      expectResult(
        'Hello Sarah, {name}! See https://site.org/a or acme.com. @AcmeHepl STOP THIS NOW PLEASE',
        context,
      );
    },
  );

  test.each(['', ' ', '\n\t\u3000 ', '\u00A0'])('nothing for blank %j', (text) => {
    expect(lint(text, business)).toMatchObject({ diagnostics: [], ahead: [], failures: [] });
  });

  test('lone surrogates are not links', () => {
    expect(findLinks('\uD800.\uDC00')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks, type Link } from '../../rules';
import { findMentions } from '../../rules/links/find-mentions';
import {
  hostStretch,
  isSpace,
  matchLength,
  notAfterMention,
  notBefore,
  pathEnding,
  pathRun,
  queryEnding,
  queryRun,
} from '../../rules/links/x-characters';
import { isEnding } from '../../rules/links/x-endings';
import { hasHidden, withoutHidden } from '../../rules/text/hidden-characters';
import { twitter } from '../pages/twitter-text';
import { drafts } from './drafts';

/** `npm run fuzz` tests more texts; `FUZZ_RUNS` and `FUZZ_SEED` choose how many and which. */
const isFuzz = import.meta.env.MODE === 'fuzz' || process.env.FUZZ_SEED !== undefined;
const numRuns = Number(process.env.FUZZ_RUNS ?? (isFuzz ? 20_000 : 2_000));
const fixedSeed = 20_261_122;
const randomSeed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** twitter-text's types have the wrong name for this one. */
const regexen = twitter.regexen as typeof twitter.regexen & { validUrlQueryEndingChars: RegExp };
const beforeLink = new RegExp(`^${regexen.validUrlPrecedingChars.source}$`);

type Found = { url: string; range: readonly [number, number] };

/** The reasons to find a link that X does not make. A link without one of them fails the test. */
const beyondX: {
  name: string;
  text: string;
  found: string[];
  is: (link: Link, draft: string) => boolean;
}[] = [
  {
    name: 'an IP address: a reader can follow it, X wants an ending',
    text: 'http://192.168.0.1/a 10.0.0.1:8080 http://[::1]:3000/',
    found: ['http://192.168.0.1/a', '10.0.0.1:8080', 'http://[::1]:3000/'],
    is: ({ host }) => /^[\d.]+$|^\[/.test(host),
  },
  {
    name: 'user name and password: X stops at `@`',
    text: 'https://joe:secret@acme.com/a https://acme.com@evil.net',
    found: ['https://joe:secret@acme.com/a', 'https://acme.com@evil.net'],
    is: ({ url }) => /^https?:\/\/[^/]*@/i.test(url),
  },
  {
    name: 'a name beyond Latin letters without a scheme: X demands one',
    text: 'пример.рф',
    found: ['пример.рф'],
    is: ({ host, text }) => /(?:^|\.)xn--/.test(host) && !/^https?:/i.test(text),
  },
  {
    name: 'the own machine or network: X wants an ending',
    text: 'http://localhost:3000/a http://printer.local',
    found: ['http://localhost:3000/a', 'http://printer.local'],
    is: ({ host }) => /(?:^|\.)(?:localhost|local|internal)$/.test(host),
  },
  {
    name: "an ending newer than X's list",
    text: 'acme.web https://acme.merck/a',
    found: ['acme.web', 'https://acme.merck/a'],
    is: ({ host }) => /\.(?:merck|web)$/.test(host),
  },
  {
    name: 'characters nobody sees in the host or before it',
    text: 'bit\u200B.ly/x',
    found: ['bit\u200B.ly/x'],
    is: ({ range: [start, end] }, draft) => hasHidden(draft.slice(Math.max(start - 1, 0), end)),
  },
];

/** The reasons not to find a link that X makes: its list is old, and the link leads nowhere. */
const shortOfX: { name: string; text: string; x: string[]; is: (ending: string) => boolean }[] = [
  {
    name: 'an ending that no longer exists',
    text: 'acme.doosan https://acme.xperia/a',
    x: ['acme.doosan', 'https://acme.xperia/a'],
    is: (ending) => !ending.startsWith('xn--') && !isEnding(ending),
  },
  {
    name: 'punycode that is no ending: X takes any',
    text: 'acme.xn--zzzz',
    x: ['acme.xn--zzzz'],
    is: (ending) => ending.startsWith('xn--') && !isEnding(ending),
  },
];

/**
 * A link that X loses: it takes `xn--http` for an ending, refuses that host and continues after it,
 * so it misses the link that begins with this `http`.
 */
const swallowed = {
  is: /\.xn--https?:\/\//i,
  text: '/a.xn--http://acme.com/',
  found: 'http://acme.com/',
};

function linksOnX(text: string): Found[] {
  return twitter.extractUrlsWithIndices(text).map(({ url, indices }) => ({
    url: /^https?:/i.test(url) ? url : `https://${url}`,
    range: indices,
  }));
}

/** Where a link and a mention overlap, X takes the one that begins first. */
function mentionsOnX(text: string): { handle: string; range: readonly [number, number] }[] {
  const found = [
    ...twitter.extractUrlsWithIndices(text),
    ...twitter.extractMentionsOrListsWithIndices(text),
  ].sort((a, b) => a.indices[0] - b.indices[0]);
  let end = 0;
  return found.flatMap((entity) => {
    if (entity.indices[0] < end) return [];
    end = entity.indices[1];
    // twitter-text reads up to 20 characters, but no account has a handle longer than 15.
    return 'screenName' in entity && entity.listSlug === '' && entity.screenName.length <= 15
      ? [{ handle: entity.screenName, range: entity.indices }]
      : [];
  });
}

/** Whether one of X's links has an ending that a row of `shortOfX` allows. */
function endsNowhere(links: Found[]): boolean {
  return links.some(({ url }) => {
    const host = /^https?:\/\/([^/:?]+)/i.exec(url)?.[1] ?? '';
    const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
    return shortOfX.some(({ is }) => is(ending));
  });
}

function compare(text: string): void {
  const found = findLinks(text);
  const onX = linksOnX(text);
  const ours = found.filter(({ linkedByX }) => linkedByX);
  if (!endsNowhere(onX) && !swallowed.is.test(text)) {
    const found = ours.map(({ url, range }) => ({ url, range }));
    expect(found).toEqual(onX.map(({ url, range }) => ({ url: withoutHidden(url), range })));
    expect(findMentions(text)).toEqual(mentionsOnX(text));
  }
  let end = 0;
  for (const link of found) {
    expect(link.range[0]).toBeGreaterThanOrEqual(end);
    expect(link.text).toBe(text.slice(...link.range));
    expect(link.linkedByX || beyondX.some(({ is }) => is(link, text))).toBe(true);
    end = link.range[1];
  }
}

describe('the same links and mentions as X', () => {
  test(`in ${numRuns} texts, seed ${fixedSeed}`, { timeout: 600_000 }, () => {
    fc.assert(fc.property(drafts, compare), { numRuns, seed: fixedSeed });
  });
  if (isFuzz)
    test(`in as many random texts, seed ${randomSeed}`, { timeout: 600_000 }, () => {
      fc.assert(fc.property(drafts, compare), { numRuns, seed: randomSeed });
    });
  test('a scheme that X takes for the end of a host', () => {
    expect(linksOnX(swallowed.text)).toEqual([]);
    expect(findLinks(swallowed.text).map(({ url }) => url)).toEqual([swallowed.found]);
  });
  test.each(beyondX)('beyond: $name', ({ text, found, is }) => {
    expect(linksOnX(text)).toEqual([]);
    const links = findLinks(text);
    expect(links.map((link) => link.text)).toEqual(found);
    expect(links.every((link) => !link.linkedByX && is(link, text))).toBe(true);
  });
  test.each(shortOfX)('short of: $name', ({ text, x }) => {
    expect(twitter.extractUrls(text)).toEqual(x);
    expect(findLinks(text)).toEqual([]);
  });
});

test.each<[string, (one: string) => boolean, (one: string) => boolean]>([
  ['white space', (one) => isSpace(one.charCodeAt(0)), (one) => regexen.spaces.test(one)],
  [
    'in a host',
    (one) => one.search(hostStretch) === 0,
    (one) => /[-._]/.test(one) || regexen.validDomainChars.test(one),
  ],
  [
    'in a path',
    (one) => matchLength(pathRun, one, 0) > 0,
    (one) => regexen.validGeneralUrlPathChars.test(one),
  ],
  [
    "at a path's end",
    (one) => pathEnding.test(one),
    (one) => regexen.validUrlPathEndingChars.test(one),
  ],
  [
    'in a query',
    (one) => matchLength(queryRun, one, 0) > 0,
    (one) => regexen.validUrlQueryChars.test(one),
  ],
  [
    "at a query's end",
    (one) => queryEnding.test(one),
    (one) => regexen.validUrlQueryEndingChars.test(one),
  ],
  ['not before a link', (one) => notBefore.test(one), (one) => !beforeLink.test(one)],
  [
    'not after a mention',
    (one) => matchLength(notAfterMention, one, 0) > 0,
    (one) => regexen.endMentionMatch.test(one),
  ],
])('the same characters as X: %s', (_, ours, theirs) => {
  const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(every.filter((one) => ours(one) !== theirs(one))).toEqual([]);
});

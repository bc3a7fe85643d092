import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks, type Link, warmUp } from '../../rules';
import { createRunMemory } from '../../rules/run-memory';
import { drafts } from './drafts';

const noMemory = { get: () => undefined, set: () => {} };

describe('what X links', () => {
  test.each([
    ['https://acme.com—soon', ['https://acme.com']],
    ['“https://acme.com/a”', ['https://acme.com/a']],
    ['👉acme.com', ['acme.com']],
    ['詳細はacme.com/aへ', ['acme.com/a']],
    ['https://acme.com\u200Fשלום', ['https://acme.com']],
    [
      '(https://acme.com/a_(b)), https://acme.com/a.',
      ['https://acme.com/a_(b)', 'https://acme.com/a'],
    ],
    ["https://t.co/x's", ['https://t.co/x']],
    [
      'https://t.co https://t.co/a?b=c. https://t.co:80/a',
      ['https://t.co', 'https://t.co/a?b=c', 'https://t.co:80/a'],
    ],
    [
      'acme.com/a() acme.com/a(b(c)) acme.com/a(b(c',
      ['acme.com/a', 'acme.com/a(b(c))', 'acme.com/a'],
    ],
    ['acme.com,bit\u200B.ly,site.org', ['acme.com', 'bit\u200B.ly', 'site.org']],
    ['acme.com/\u200B@acme/list👩‍💻acme.com', ['acme.com/']],
    ['foo_bar.acme.com acme_inc.com a_b.c_d.com', ['bar.acme.com']],
    ['.com acme..com a.b.c', []],
    ['https://acme.com/?', ['https://acme.com/']],
    ['“詳しくはacme.com.例え.jp”', ['acme.com']],
    ['acme.com acme.de', ['acme.com', 'acme.de']],
    ['acme.com:8080 and acme.com:8080/a', ['acme.com', 'acme.com:8080/a']],
    ['acme.рф', ['acme.рф']],
    ['-acme.com acme-.com #acme.com $acme.com @acme.com info@acme.com', []],
    ['node.js e.g.this v2.10.3 $3.50/mo wiki.corp', []],
    [`https://t.co/${'x'.repeat(41)}`, []],
    [`${'a'.repeat(64)}.com https://${'é'.repeat(60)}.com https://${'中'.repeat(200)}.com`, []],
    [`https://acme.com/${'a'.repeat(4096)}`, []],
    ['https://xn--中.com', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(findLinks(text).map((link) => link.text)).toEqual(found);
  });

  test('address and host are what a browser would open', () => {
    const link = (text: string) => findLinks(text).map(({ url, host }) => ({ url, host }));
    expect(link('ACME.com/A')).toEqual([{ url: 'https://ACME.com/A', host: 'acme.com' }]);
    expect(link('HTTP://acme.com')).toEqual([{ url: 'HTTP://acme.com', host: 'acme.com' }]);
    expect(link('https://bit\u200B.ly')).toEqual([{ url: 'https://bit.ly', host: 'bit.ly' }]);
    expect(link('https://пример.рф')).toEqual([
      { url: 'https://пример.рф', host: 'xn--e1afmkfd.xn--p1ai' },
    ]);
    // X shows such a link whole and leads to its first part.
    expect(link('acme.com例え.jp/a')).toEqual([{ url: 'https://acme.com/a', host: 'acme.com' }]);
    expect(link('https://a\u0000b.com')).toEqual([
      { url: 'https://a\u0000b.com', host: 'a\u0000b.com' },
    ]);
  });
});

describe('what only a reader follows', () => {
  test.each([
    'http://joe@10.0.0.1/',
    'https://joe:pw@acme.com',
    'http://localhost',
    'acme.music',
    'пример.рф',
    'ни\u00ADкто.рф',
    '例え.公司',
    'http://[::1]:3000/a',
  ])('%s', (text) => {
    expect(findLinks(text)).toMatchObject([{ text, linkedByX: false }]);
  });

  test.each([
    'http://wiki.corp/a',
    'http://node.js',
    'Спасибо.Рф',
    'これはテスト.com',
    'מרחבאacme.music',
    '#пример.рф',
    'localhost:3000',
    '192.168.0.1',
    'joe:pw@acme.com',
    'ftp://пример.рф',
    'http://foo',
    'http://acme-.music',
    'acmeпривет.рф',
    '-пример.рф',
    'http://joe@foo',
    'http://joe@wiki.corp',
    'https://joe@שלום안녕.com',
  ])('not %s', (text) => {
    expect(findLinks(text)).toEqual([]);
  });
});

describe('what is remembered', () => {
  test('changes no result', () => {
    const memory = createRunMemory<readonly Link[]>({
      mostRuns: 3,
      mostCharacters: 60,
      longestRun: 40,
    });
    const read = fc.property(fc.array(drafts, { maxLength: 3 }), (texts) => {
      for (const text of [...texts, ...texts]) {
        expect(findLinks(text, memory)).toEqual(findLinks(text, noMemory));
        expect(findLinks(text)).toEqual(findLinks(text, noMemory));
      }
    });
    fc.assert(read, { numRuns: 500, seed: 20_261_122 });
  });

  test('is bounded in runs, in characters and in the length of a run', () => {
    const memory = createRunMemory<number>({ mostRuns: 2, mostCharacters: 10, longestRun: 8 });
    memory.set('a', 1);
    memory.set('b', 2);
    memory.set('b', 3);
    expect([memory.get('a'), memory.get('b')]).toEqual([1, 2]);
    memory.set('c', 3);
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([undefined, 2, 3]);
    memory.set('12345678', 4);
    expect([memory.get('b'), memory.get('c'), memory.get('12345678')]).toEqual([undefined, 3, 4]);
    memory.set('abcdefgh', 5);
    expect([memory.get('c'), memory.get('12345678'), memory.get('abcdefgh')]).toEqual([
      undefined,
      undefined,
      5,
    ]);
    memory.set('123456789', 6);
    expect(memory.get('123456789')).toBeUndefined();
  });
});

test('warming up changes nothing', () => {
  warmUp();
  expect(findLinks('acme.com')).toHaveLength(1);
});

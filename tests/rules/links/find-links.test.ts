import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks, type Link, warmUp } from '../../../rules';
import { createRunMemory } from '../../../rules/text/run-memory';
import { drafts } from '../drafts';

const noMemory = { get: () => undefined, set: () => {} };

/** Drafts with ⟦ and ⟧ around each link that X would make. */
const linking = [
  '⟦https://acme.com⟧—soon',
  '“⟦https://acme.com/a⟧”',
  '👉⟦acme.com⟧',
  '⟦https://acme.com⟧\u200Fשלום',
  '(⟦https://acme.com/a_(b)⟧), ⟦https://acme.com/a⟧.',
  '⟦acme.com⟧ ⟦acme.de⟧ ⟦acme.co.za⟧ ⟦acme.рф⟧',
  // By X's own code of 2025; the published list of its endings does not have them.
  '⟦hello.kids⟧ ⟦shop.music⟧ ⟦dm.spa⟧ ⟦dm.amazon⟧ ⟦https://a.ישראל⟧ ⟦https://a.アマゾン/x⟧ ⟦https://a.亚马逊⟧',
  '⟦acme.com⟧:8080 and ⟦acme.com:8080/a⟧',
  '⟦acme.com/a⟧() ⟦acme.com/a(b(c))⟧ ⟦acme.com/a⟧(b(c',
  '⟦acme.com/(a)⟧( ⟦acme.com/(a)(b)c⟧ ⟦acme.com/(a(b)c)d⟧ ⟦acme.com/((a)b)/⟧ ⟦acme.com/(a.)⟧',
  '⟦acme.com/⟧(() ⟦acme.com/⟧(a()) ⟦acme.com/⟧(a(b)c ⟦acme.com/⟧(a(b(c))) ⟦acme.com/⟧(a—b)c)',
  '⟦acme.com/⟧.. ⟦acme.com/a⟧.. ⟦acme.com/.a⟧.',
  '⟦https://acme.com/⟧? ⟦acme.com/?a⟧. ⟦acme.com/?a=b⟧), ⟦acme.com/⟧?.',
  // Without a path, a port and a query belong to the link only after a scheme.
  '⟦https://acme.com:80?a=b⟧ ⟦https://acme.com?a=b⟧ ⟦acme.com⟧?a=b ⟦acme.com⟧:80?a ⟦acme.com:80/?a⟧',
  '⟦https://acme.com⟧: ⟦https://acme.com⟧:/a ⟦https://acme.com⟧:a',
  'http://:⟦acme.com⟧',
  // In t.co links, X's own, the path has only letters and digits.
  "⟦https://t.co/x⟧'s ⟦https://t.co/a⟧/b ⟦https://t.co/a⟧(b) ⟦https://t.co//⟧",
  '⟦https://t.co⟧ ⟦https://t.co/a?b=c⟧. ⟦https://t.co:80/a(b)⟧',
  '⟦https://at.co/a(b)⟧ ⟦https://t.com/a(b)⟧ ⟦https://a.t.co/a(b)⟧',
  `⟦https://t.co/${'x'.repeat(40)}⟧ ⟦t.co/${'x'.repeat(41)}⟧`,
  // At the beginning of the text, a letter other than a to z is not part of the link.
  'é⟦acme.com⟧ ⟦éacme.com⟧ —⟦éacme.com⟧',
  '⟦é.com⟧ ⟦é.com⟧',
  '⟦é-acme.com⟧ ⟦é-acme.com⟧',
  // With words in other scripts glued to the link.
  '詳細は⟦acme.com/a⟧へ',
  '“詳しくは⟦acme.com⟧.例え.jp”',
  '詳⟦acme.com⟧中⟦acme.com⟧',
  '⟦acme.com例え.jp/a⟧',
  '詳しくはこちらのページをご覧ください⟦acme.com/a⟧',
  'foo_⟦bar.acme.com⟧ acme_inc.com a_b.c_d.com ⟦https://fo_o.acme.com⟧',
  // The longest possible label and address.
  `⟦${'a'.repeat(63)}.com⟧ ⟦https://${'é'.repeat(57)}.com⟧`,
  `⟦https://acme.com/${'a'.repeat(4071)}⟧ ⟦acme.com/${'a'.repeat(4079)}⟧`,
  `${'—'.repeat(2100)}⟦https://acme.com/a⟧`,
  // Invisible characters hide a link from X, not from a reader.
  '⟦acme.com⟧,⟦bit\u200B.ly⟧,⟦site.org⟧',
  '⟦acme.com/⟧\u200B@acme/list👩‍💻acme.com',
  // Direction marks beside a link are not part of it.
  'שלום\u200F⟦acme.com⟧\u200Fשלום, \u2067⟦https://acme.com/a⟧\u2069,\u200F⟦acme.рф⟧',
  'مرحبا \u202B(⟦https://acme.com/a⟧)\u202C. \u061C⟦acme.com/a?b=c⟧\u061C،',
  // Where X cuts a host at such a mark, the link is what X leads to.
  'https://ac\u200E⟦me.co/x⟧',
];

const silent = [
  '',
  'no links here',
  '.com acme..com acme..com/a.b a.b.c',
  'http:///acme.com http://-acme.com @é.com',
  '_acme.com acme_.com/a.b _foo.acme.com foo_.acme.com https://_foo.acme.com https://foo_.acme.com',
  '-acme.com acme-.com #acme.com $acme.com @acme.com info@acme.com',
  'node.js e.g.this v2.10.3 $3.50/mo wiki.corp',
  '詳しくはacme.zz例え.com',
  'https://xn--中.com',
  // Too long: the path of a t.co link, a label in ASCII, an address.
  `https://t.co/${'x'.repeat(41)}`,
  `${'a'.repeat(64)}.com https://${'é'.repeat(58)}.com https://${'中'.repeat(200)}.com`,
  'https://中国日本語大学生活費用計算方法説明書類一覧.com',
  '詳しくはこちらのページをご覧くださいませんか宜しくお願いいたしますacme.com',
  `https://acme.com/${'a'.repeat(4072)}`,
  `“https://acme.com/${'a'.repeat(4072)}`,
  `acme.com/${'a'.repeat(4080)}`,
];

/** Shortens a draft of 4,000 letters for the test's title. */
const titled = (text: string, index: number) => ({ text, title: `${index} ${text.slice(0, 80)}` });

describe('what X links', () => {
  test.each(linking.map(titled))('$title', ({ text: drawn }) => {
    expect(draw(drawn.replace(/[⟦⟧]/g, ''))).toBe(drawn);
  });

  test.each(silent.map(titled))('nothing in: $title', ({ text }) => {
    expect(findLinks(text)).toEqual([]);
  });

  test('address and host are what a browser would open', () => {
    const link = (text: string) => findLinks(text).map(({ url, host }) => ({ url, host }));
    expect(link('ACME.com/A')).toEqual([{ url: 'https://ACME.com/A', host: 'acme.com' }]);
    expect(link('HTTP://acme.com')).toEqual([{ url: 'HTTP://acme.com', host: 'acme.com' }]);
    expect(link('https://b\u200Bit\u200B.ly')).toEqual([{ url: 'https://bit.ly', host: 'bit.ly' }]);
    expect(link('https://пример.рф')).toEqual([
      { url: 'https://пример.рф', host: 'xn--e1afmkfd.xn--p1ai' },
    ]);
    // X shows the whole link and leads to its first part.
    expect(link('acme.com例え.jp/a')).toEqual([{ url: 'https://acme.com/a', host: 'acme.com' }]);
    expect(link('https://a\u0000b.com')).toEqual([
      { url: 'https://a\u0000b.com', host: 'a\u0000b.com' },
    ]);
  });
});

describe('what only a reader follows', () => {
  test.each([
    '⟦http://joe@10.0.0.1/⟧',
    '⟦https://joe:pw@acme.com⟧',
    '⟦http://localhost⟧',
    '⟦acme.web⟧',
    '⟦пример.рф⟧',
    '⟦ни\u00ADкто.рф⟧',
    '⟦例え.公司⟧',
    '⟦http://[::1]:3000/a⟧',
    '(⟦http://localhost⟧), “⟦пример.рф⟧”\nx.y,⟦http://10.0.0.1/⟧.',
    '⟦пример.рф⟧,⟦http://10.0.0.1/⟧“⟦10.0.0.1:80⟧”',
    '⟦http://10.0.0.1/a,http://10.0.0.1/⟧',
    '\uFEFF⟦acme.com⟧, \uFEFF⟦https://acme.com/a⟧.',
    '⟦site\u200E.org/x⟧, \u2066⟦http://localhost:3000⟧\u2069 \u200F⟦пример.рф⟧\u200F',
    ...[...'\u180E\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E'].map(
      (mark) => `⟦bit${mark}.ly/x⟧`,
    ),
    ...[...'\u2066\u2067\u2068\u2069\u206A\u206F'].map((mark) => `⟦bit${mark}.ly/x⟧`),
  ])('%s', (drawn) => {
    const text = drawn.replace(/[⟦⟧]/g, '');
    expect(draw(text)).toBe(drawn);
    expect(findLinks(text).some(({ linkedByX }) => linkedByX)).toBe(false);
  });

  test.each([
    'http://wiki.corp/a',
    'http://node.js',
    'Спасибо.Рф',
    'Спасибо.It Привет.Com',
    'これはテスト.com',
    'מרחבאacme.web',
    '#пример.рф',
    'localhost:3000',
    '192.168.0.1',
    'joe:pw@acme.com',
    'ftp://пример.рф',
    'http://foo',
    'http://acme-.web',
    'acmeпривет.рф',
    '-пример.рф',
    'http://joe@foo',
    'http://joe@wiki.corp',
    // A browser reads a path from the backslash on.
    'http://thanks\\www.localhost http://a\\b.local/c',
    'https://joe@שלום안녕.com',
    'mailto:info@acme.com',
    '(MAILTO:info@acme.co?subject=a) mailto:joe:pw@acme.com/a',
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

  test('is each run with a link in it, but not what the text begins with', () => {
    const asked: string[] = [];
    const kept: string[] = [];
    findLinks('site.org and (acme.com) site.org\nacme.com.', {
      get: (run) => void asked.push(run),
      set: (run) => kept.push(run),
    });
    expect(asked).toEqual(['(acme.com)', 'site.org', 'acme.com.']);
    expect(kept).toEqual(asked);
  });

  test('is not read again', () => {
    const known = findLinks('acme.com');
    const links = findLinks('a.b site.org', { get: () => known, set: () => {} });
    expect(links).toMatchObject([{ range: [4, 12], text: 'acme.com' }]);
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
    memory.set('ij', 7);
    expect([memory.get('abcdefgh'), memory.get('ij')]).toEqual([5, 7]);
  });
});

test('warming up changes nothing', () => {
  warmUp();
  expect(findLinks('acme.com')).toHaveLength(1);
});

function draw(text: string): string {
  return findLinks(text)
    .reverse()
    .reduce(
      (drawn, { range: [start, end] }) =>
        `${drawn.slice(0, start)}⟦${drawn.slice(start, end)}⟧${drawn.slice(end)}`,
      text,
    );
}

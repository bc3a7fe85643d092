import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAvoidedWords } from '../../../../rules/text/avoided/find-avoided-words';

/** The text with what was found drawn into it, searched for one word. */
function drawn(word: string, text: string, isTurkic = false): string {
  const found = findAvoidedWords(text, [{ words: word }], isTurkic);
  return found.reduceRight(
    (rest, { range: [start, end] }) =>
      `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );
}

describe('found', () => {
  test.each<[word: string, text: string, isTurkic?: boolean]>([
    ['cheap', '⟦cheap⟧, ⟦Cheap⟧ and ⟦CHEAP⟧'],
    ['straße', '⟦Straße⟧ ⟦STRASSE⟧ ⟦strasse⟧ ⟦STRAẞE⟧'],
    ['STRASSE', 'die ⟦Straße⟧'],
    ['ΟΔΟΣ', 'η ⟦οδος⟧'],
    ['цена', '⟦ЦЕНА⟧ (⟦цена⟧)'],
    // One letter or a letter and a mark: the same to the eye.
    ['caf\u00e9', 'a ⟦cafe\u0301⟧ or ⟦CAF\u00c9⟧'],
    ['caf\u0065\u0301', '⟦Caf\u00e9⟧'],
    ['\uac00\uaca9', '⟦\u1100\u1161\u1100\u1167\u11a8⟧'],
    ['indirim', '⟦İndirim⟧ ⟦INDIRIM⟧ ⟦ındırım⟧'],
    ['indirim', '⟦İNDİRİM⟧ INDIRIM ındırım', true],
    ['fırsat', '⟦FIRSAT⟧ FİRSAT firsat', true],
    ['sıkı', '⟦SIKI⟧ siki', true],
    ['no problem', '⟦no  problem⟧, ⟦No\nproblem⟧, ⟦no\u00a0problem⟧'],
    ["can't", "we ⟦can’t⟧ and ⟦CAN'T⟧"],
    ['client', 'the ⟦client’s⟧ case'.replace('’s⟧', '⟧’s')],
    ['offre', "l'⟦offre⟧, l’⟦offre⟧"],
    ['e-mail', 'an ⟦e‑mail⟧'],
    ['worker', 'a co-⟦worker⟧'],
    ['安い', 'とても⟦安い⟧です'],
    ['便宜', '这个很⟦便宜⟧。'],
    ['ถูก', 'ราคา⟦ถูก⟧มาก'],
    ['SEO', '弊社の⟦SEO⟧対策'],
    // Korean joins particles to a word.
    ['할인', '⟦할인⟧은 ⟦할인⟧이 ⟦할인⟧을 ⟦할인⟧에 ⟦할인⟧의 ⟦할인⟧과 ⟦할인⟧도 ⟦할인⟧만, ⟦할인⟧.'],
    ['무료', '⟦무료⟧는 ⟦무료⟧가 ⟦무료⟧를 ⟦무료⟧로 ⟦무료⟧와 ⟦무료⟧에서는! (⟦무료⟧까지도)'],
    ['할인', '⟦할인⟧으로 ⟦할인⟧입니다'],
    ['\ud560\uc778', '⟦\u1112\u1161\u11af\u110b\u1175\u11ab⟧\u110b\u1175'],
    ['무료 배송', '⟦무료 배송⟧을'],
    ['SEO 할인', '⟦seo 할인⟧은'],
    ['🙏', 'thanks⟦🙏⟧⟦🙏⟧'],
    ['!!!', 'now⟦!!!⟧'],
    ['C++', 'in ⟦C++⟧, yes'],
    ['free', '#⟦free⟧ \u{1f600}⟦free⟧\u{1f600}'],
    ['soft', '⟦so\u00adft⟧ ⟦s\u200boft⟧'],
  ])('%s: %s', (word, marked, isTurkic = false) => {
    expect(drawn(word, marked.replace(/[⟦⟧]/g, ''), isTurkic)).toBe(marked);
  });
});

describe('not found', () => {
  test.each<[word: string, text: string, isTurkic?: boolean]>([
    ['cheap', 'cheaper, cheap_x, xcheap, 1cheap'],
    ['cafe', 'a café, a cafe\u0301'],
    // Another word; a single syllable begins too many of them.
    ['할인', '할인율 할인점은 할인이나마다른 재할인은 할인_은 할인은a'],
    ['도시', '도시가스 도시락'],
    ['사', '사과 사이'],
    ['abc', 'abc은행'],
    ['café', 'a cafe'],
    ['ano', 'un año, an\u0303o'],
    ['can', "can't, can’t"],
    ['we', "we'll, we've"],
    ['no problem', 'no, problem; no-problem; noproblem'],
    ['straße', 'STRAßEN strase'],
    ['indirim', 'INDIRIM', true],
    ['в', 'все вместе'],
    ['x', '\u{1d401}x'],
  ])('%s: %s', (word, text, isTurkic = false) => {
    expect(findAvoidedWords(text, [{ words: word }], isTurkic)).toEqual([]);
  });
});

test('of several at one place the longest counts, and none within another', () => {
  const words = [{ words: 'free' }, { words: 'free trial' }, { words: 'trial period' }];
  const found = findAvoidedWords('a free trial period, free of trial', words, false);
  expect(found.map(({ range, word }) => [range, word.words])).toEqual([
    [[2, 12], 'free trial'],
    [[21, 25], 'free'],
  ]);
});

test('the replacement is not searched for its own word', () => {
  const words = [
    { words: 'cheap', instead: 'not cheap' },
    { words: 'buy', instead: 'get' },
    { words: 'get', instead: 'receive' },
  ];
  const found = findAvoidedWords('Not cheap, cheap. Buy or get.', words, false);
  expect(found.map(({ range, word }) => [range[0], word.words])).toEqual([
    [11, 'cheap'],
    [18, 'buy'],
    [25, 'get'],
  ]);
});

const letters = fc.oneof(
  fc.stringMatching(/^[a-zA-ZäöüÄÖÜßéñςσΣşğıİiI]{1,6}$/),
  fc.constantFrom('安い', 'ถูก', '便宜', 'CAFÉ', 'cafe\u0301', 'ﬁn', 'ŉ', 'ǰ', 'ΐ', 'Ⅷ', '𐐀'),
);
const words = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const gap = fc.constantFrom(' ', ', ', '. ', '\n', ' (', '“', '—');

test('a word is found in each case, and where it is found the text says it', () => {
  fc.assert(
    fc.property(words, gap, gap, (word, before, after) => {
      for (const written of [word, word.toUpperCase(), word.toLowerCase(), word.normalize('NFD')]) {
        const text = `a${before}${written}${after}z`;
        const found = findAvoidedWords(text, [{ words: word }], false);
        expect(found.map(({ range }) => text.slice(...range))).toContain(written);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever the text and the words, ranges are in order, apart, and on whole characters', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(words, gap, fc.constantFrom('\u0301', '\ud83d', "'", '\u00ad')), {
        maxLength: 9,
      })
      .map((all) => all.join('')),
  );
  const list = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, list, fc.boolean(), (given, all, isTurkic) => {
      const asWords = all.map((one) => ({ words: one.trim() })).filter((one) => one.words !== '');
      let last = 0;
      for (const { range } of findAvoidedWords(given, asWords, isTurkic)) {
        expect(range[0]).toBeGreaterThanOrEqual(last);
        expect(range[1]).toBeGreaterThan(range[0]);
        for (const at of range) {
          expect(
            /[\ud800-\udbff]$/.test(given.slice(0, at)) && /^[\udc00-\udfff]/.test(given.slice(at)),
          ).toBe(false);
        }
        last = range[1];
      }
    }),
    { numRuns: 1000 },
  );
});

test('500 words that all begin alike cost no more than the length of the text', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({
    words: `ああああ${'あ'.repeat(at % 90)}x${at}`,
  }));
  const text = 'あ'.repeat(11_000);
  findAvoidedWords('x', many, false);
  const start = performance.now();
  expect(findAvoidedWords(text, many, false)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});

import { describe, expect, test } from 'vitest';
import { fingerprint, isNearlySame } from '../../../rules';

const texts = [
  'Thanks for the follow! Start with https://blog.acme.com/first-steps and tweet @AcmeHelp if you get stuck.',
  'Thank you for connecting! Would love to hear what you are working on these days, and where.',
  'We saw that you liked our webinar. The recording is now online, and so are the slides of both talks.',
  'Did you see our new dashboard? It shows all your accounts at a glance, and who has answered whom.',
  'Would you like to test our beta? It is free for three months, then we will ask for your opinion.',
  'Merci de nous suivre ! Notre guide pour bien commencer se trouve sur notre blog, bonne lecture à vous.',
  'Danke fürs Folgen! Unsere Anleitung für die ersten Schritte steht im Blog, viel Spaß beim Lesen damit.',
  'Спасибо за подписку! Наш гид для первых шагов вы найдёте в блоге, приятного чтения и хорошего дня.',
];
const unspaced = [
  'フォローありがとうございます。はじめての方のためのガイドをブログに公開していますので、ぜひご覧ください。',
  '感谢您的关注。我们在博客上为新用户准备了入门指南，欢迎阅读，如有问题请随时联系我们的客服团队。',
  'ขอบคุณที่ติดตามเรา คู่มือสำหรับผู้เริ่มต้นอยู่ในบล็อกของเรา หากมีคำถามโปรดติดต่อทีมช่วยเหลือได้ทุกเวลา',
];
const names = ['Ana', 'Ben Cole', 'Maximilian', 'Zoë', 'Alexandra Maria Lopez', '7'];
const greetings = ['Hi', 'Hello', 'Good morning,', 'Hey', 'Bonjour', 'Dear'];

/** Pseudo-random numbers (mulberry32): the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20261122);
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
const same = (a: string, b: string) => isNearlySame(fingerprint(a, 'salt'), fingerprint(b, 'salt'));

/** The text with one word in ten replaced. */
function reworded(text: string): string {
  const words = text.split(' ');
  for (let left = Math.ceil(words.length / 10); left > 0; left -= 1) {
    words[Math.floor(next() * words.length)] = pick(['really', 'today', 'some', 'lovely', 'jour']);
  }
  return words.join(' ');
}

describe('the same text', () => {
  test.each([...texts, ...unspaced])('%s', (text) => {
    const half = Math.floor(text.length / 2);
    expect(same(text, text)).toBe(true);
    expect(same(text, text.toUpperCase())).toBe(true);
    expect(same(text, `🎉 ${text.replaceAll(' ', ' 😀 ')} 🙏🙏`)).toBe(true);
    expect(same(text, `${text.slice(half)} ${text.slice(0, half)}`)).toBe(true);
    for (const name of names) {
      const greeted = `${pick(greetings)} ${name}, ${text}`;
      expect(same(greeted, text)).toBe(true);
      expect(same(greeted, `${pick(greetings)} ${pick(names)}!\n${text}`)).toBe(true);
      expect(same(greeted, `${pick(greetings)} Bo ${text}`)).toBe(true);
      expect(same(greeted, `${pick(names)}: ${text}`)).toBe(true);
    }
  });

  test.each(texts)('reworded: %s', (text) => {
    for (let round = 0; round < 50; round += 1) {
      const other = `${pick(greetings)} ${pick(names)}! ${reworded(text)}`;
      expect(same(`${pick(greetings)} ${pick(names)}, ${text}`, other), other).toBe(true);
    }
  });

  test.each(unspaced)('reworded: %s', (text) => {
    for (let at = 0; at + 4 < text.length; at += 1) {
      expect(same(text, `${text.slice(0, at)}変更${text.slice(at + 4)}`)).toBe(true);
    }
  });

  test('with another name, another number, another link', () => {
    const text = 'Your order 1234567 is on its way, @ana: https://acme.com/track?id=';
    expect(
      same(
        `${text}a8s7d6f8a7s6df87as6df`,
        `${text.replace('ana', 'ben_cole_92').replace('1234567', '98')}x`,
      ),
    ).toBe(true);
    expect(same('Thanks for the follow!', 'THANKS FOR THE FOLLOW, 🎉')).toBe(true);
    expect(same('Hi!', 'hi')).toBe(true);
  });
});

describe('another text', () => {
  test('the texts above are not the same as each other', () => {
    const all = [...texts, ...unspaced];
    for (const one of all) {
      for (const other of all) expect(same(one, other)).toBe(one === other);
      expect(same(`Hi Ana, ${one}`, 'Hi Ana, see you at eight')).toBe(false);
    }
  });

  test('at most one pair in 1,000 unrelated short texts is the same', () => {
    const words = [
      ...new Set(
        texts
          .slice(0, 5)
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu),
      ),
    ];
    const sentence = () => Array.from({ length: 4 + Math.floor(next() * 12) }, () => pick(words));
    const pairs = 5000;
    let hits = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const greeting = `${pick(greetings)} ${pick(names)}, `;
      if (same(greeting + sentence().join(' '), greeting + sentence().join(' '))) hits += 1;
    }
    expect(hits / pairs).toBeLessThanOrEqual(1 / 1000);
  });

  test('two empty texts are not the same', () => {
    expect(same('', '')).toBe(false);
    expect(same('🎉', '😀!')).toBe(false);
    expect(same('🎉', 'Thanks')).toBe(false);
    expect(isNearlySame([], [])).toBe(false);
  });
});

describe('what makes no difference', () => {
  test.each([
    ['see https://a.co/x?u=1 now', 'see https://a.co/x?u=2&v=9 now', 'see https://a.co/y now'],
    ['see http://a.co/x#a now', 'see http://a.co/x now', 'see http://a.co/ now'],
    ['@ana thank you all', '@ben_cole_9 thank you all', 'ana thank you all'],
    ['@ana thank you all', 'thank you all', '0 thank you all'],
    ['don’t go away', 'dont go away', 'don t go away'],
    ['order 12 is here', 'ORDER 3456 IS HERE', 'order is here'],
    ['well… you 😀 all!', 'well you all', 'wellyouall'],
    ['Hi Ana, we are open', 'we are open', 'Ana, we are open'],
    ['Hi Ana we are open', 'Hello Ben Cole! we are open', 'Hi Ana we open'],
    ['Good morning Ana Maria Lopez: we are open', 'we are open', 'good we are open'],
    ['Hi\nwe are open', 'Hi! we are open', 'Hi we are open'],
    ['Hi Ana\nwe are open', '👋 hey 🎉 we are open', 'Hi we Ana are open'],
    ['Hi one two three four, we are open', 'two three four we are open', 'we are open'],
    ['Hi!', '¡Hi', 'hey'],
    ['Hi 12', 'hi 7', 'hey 12'],
  ])('%j reads as %j, not as %j', (one, same, other) => {
    expect(fingerprint(one)).toEqual(fingerprint(same));
    expect(fingerprint(one)).not.toEqual(fingerprint(other));
  });
});

describe('how much two must share', () => {
  const to = (last: number, first = 1) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);

  test.each([
    [[1, 2, 3], [1, 2, 3], true],
    [to(9), to(20), true],
    [to(9), to(21), false],
    [[...to(9), 30], [...to(9), ...to(40, 31)], true],
    [[...to(8), 30], [...to(8), ...to(41, 31)], false],
    [[1], [2], false],
    [[], [1], false],
    // Only the 64 smallest hashes of both together count: larger ones may be missing from one text.
    [to(64), [...to(29), ...to(1035, 1001)], true],
    [to(64), [...to(28), ...to(1036, 1001)], false],
    [[...to(29), ...to(135, 101)], [...to(29), ...to(235, 201)], true],
  ])('%#', (a, b, nearly) => {
    expect(isNearlySame(a, b)).toBe(nearly);
    expect(isNearlySame(b, a)).toBe(nearly);
  });
});

describe('what is kept', () => {
  test('at most 64 whole numbers of 32 bits, ascending', () => {
    const numbers = fingerprint('x'.repeat(50) + texts.join(' ').repeat(200), 'salt');
    expect(numbers).toHaveLength(64);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(
      true,
    );
    expect(fingerprint('ok')).toHaveLength(2);
  });

  test('another salt gives other numbers', () => {
    const [text = ''] = texts;
    const other = new Set(fingerprint(text, 'b'));
    expect(fingerprint(text, 'a').some((value) => other.has(value))).toBe(false);
    expect(fingerprint(text, '')).toEqual(fingerprint(text));
    expect(fingerprint(text, 'a')).toEqual(fingerprint(text, 'a'));
  });

  test('any text is accepted', () => {
    for (const text of ['\ud800', '\0'.repeat(9), '\n \t', 'a', 'https://', `Hi${'!'.repeat(9)}`]) {
      expect(() => fingerprint(text)).not.toThrow();
    }
  });
});

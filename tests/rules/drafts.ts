import fc from 'fast-check';

const words = [
  'thanks',
  'Merci',
  'über',
  'Привет',
  '詳しくは',
  'ありがとう',
  '안녕',
  'שלום',
  'مرحبا',
  'ขอบคุณ',
  'ß',
  'e.g.this',
];
const hosts = [
  ...[
    'acme.com',
    'ACME.Co.UK',
    'blog.acme.com',
    'a.b.c.de',
    'münchen.de',
    'пример.рф',
    'acme.рф',
    '例え.jp',
  ],
  ...[
    'acme.公司',
    'xn--mnchen-3ya.de',
    'foo_bar.acme.com',
    'acme_inc.com',
    '-acme.com',
    'acme-.com',
    'a--b.io',
  ],
  ...[
    't.co',
    'x.com',
    'acme.music',
    'README.md',
    'thanks.So',
    'node.js',
    'wiki.corp',
    'localhost',
    '127.0.0.1',
  ],
  ...[
    '192.168.0.1:80',
    'user:pw@acme.com',
    'acme.com@evil.net',
    'info@acme.com',
    'ac\u200Bme.com',
    'acme.com:8080',
  ],
];
const schemes = ['http://', 'https://', 'HTTPS://', 'http:/', '//', 'ftp://', 'www.'];
const tails = [
  ...[
    '/',
    '/a',
    '/a_(b)',
    '/a(b(c)d)',
    '/a.',
    '/(a',
    '/a?b=c&d=e',
    '?x=1',
    '?x=1.',
    '#top',
    '/#top',
    '/@acme/',
    '/путь',
  ],
  ...[
    '/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
    "/a's",
    '/a–b',
    '/é',
    ':80',
    ':80/a',
    '/a;b,c!',
    '/..',
    '/*',
  ],
];
const mentions = [
  '@acme',
  '＠acme',
  '@AcmeHelp_1',
  '@acme/list',
  '@a@b',
  'RT@acme',
  '@aé',
  '@a://',
  '@abcdefghijklmnopqrstuvwxyz',
];
const glue = [
  ...'.,;:!?-_–—…"\'`“”‘’«»()[]{}<>/\\|*&%$#@＠＃~+=^',
  ...[
    '。',
    '、',
    '「',
    '」',
    '（',
    '）',
    '！',
    '・',
    '\u200B',
    '\u200D',
    '\u200E',
    '\u200F',
    '\u202A',
    '\u061C',
    '\u2066',
    '\uFEFF',
  ],
  ...[
    '👉',
    '👩‍💻',
    '🇫🇷',
    '❤️',
    '\uD83D',
    '\uDC49',
    '\u0000',
    '\u0007',
    '1',
    'a',
    'Z',
    'é',
    'ι',
    'ͅ',
    'я',
    '中',
    'む',
    'ก',
    'xn--',
    'com',
    '.com',
  ],
];
const gaps = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\t',
  '\u00A0',
  '\u0085',
  '\u180E',
  '\u2003',
  '\u3000',
  '\u2028',
  '  ',
];

const address = fc
  .tuple(
    fc.option(fc.constantFrom(...schemes), { nil: '' }),
    fc.constantFrom(...hosts),
    fc.option(fc.constantFrom(...tails), { nil: '' }),
  )
  .map((parts) => parts.join(''));

/** Texts as people write them, and worse: addresses, mentions and words of several scripts, glued. */
export const drafts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: address, weight: 5 },
      { arbitrary: fc.constantFrom(...glue), weight: 6 },
      { arbitrary: fc.constantFrom(...words), weight: 2 },
      { arbitrary: fc.constantFrom(...mentions), weight: 2 },
      { arbitrary: fc.constantFrom(...gaps), weight: 3 },
      { arbitrary: fc.constantFrom(...tails), weight: 1 },
      { arbitrary: fc.constantFrom(...schemes), weight: 1 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 3 }), weight: 1 },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

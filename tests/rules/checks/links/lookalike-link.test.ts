import { lookalikeLink } from '../../../../rules/checks/links/lookalike-link';
import { testRule } from '../../../rule-tester';

const long = { profile: { domains: ['marketmesuite.com'] } };

testRule(lookalikeLink, {
  valid: [
    'https://acme.com https://ACME.COM/a (www.acme.com)\nhelp.acme.com',
    'another country: acme.de acme.io acme.net acme.co.uk acme.com.br',
    'strangers: site.org ace-hardware.com pharmacme.com acmeology.com',
    '😀 münchen.de яндекс.рф https://пример.рф',
    'a part of the name: my-acme.com acme-support.com support-acme.com.au',
    { text: 'supermarket.com super-market.com', profile: { domains: ['market.com'] } },
    { text: 'other first letter: bike.com mike.com', profile: { domains: ['nike.com'] } },
    { text: 'short: hq.com hb.com h-p.com hp.co', profile: { domains: ['hp.com'] } },
    { text: 'ibn.com i-bm.com 1bm.com ibm.co', profile: { domains: ['ibm.com'] } },
    {
      text: 'hp-com.evil.io go-hp.com.evil.io hp.com-a.io xhp.com.evil.io hp.com.br hp.com.ng',
      profile: { domains: ['hp.com'] },
    },
    { text: 'bpple.com apple.org', profile: { domains: ['apple.com'] } },
    { text: 'two typos: markteign.com marketmee.com', profile: { domains: ['marketing.com'] } },
    { text: 'two typos: marketnne.com markteme.co', profile: { domains: ['marketma.com'] } },
    'in a word: myacme.com.evil.io acme.comx.io acmecom.evil.io pharm-acme.org',
    { text: 'acme.co acme.com', profile: { domains: ['acme.co.uk'] } },
    'called after us: acme-com.myshopify.com https://ACME-com.github.io/a acme.github.io',
    {
      text: 'acme-io.github.io acme-co-uk.myshopify.com',
      profile: { domains: ['acme.io', 'acme.co.uk'] },
    },
    { text: 'bob.github.io', profile: { domains: ['alice.github.io'] } },
    { text: 'other words: lily.com', profile: { domains: ['illy.com'] } },
    {
      text: 'dub.com dean.com dover.com',
      profile: { domains: ['club.com', 'clean.com', 'clover.com'] },
    },
    {
      text: 'club.com clutch.com clay.com',
      profile: { domains: ['dub.com', 'dutch.com', 'day.com'] },
    },
    { text: 'bob.carrd.co www.carrd.co x.carrd.co', profile: { domains: ['carrd.co'] } },
    { text: 'hmrc.gov.uk www.gov.uk gov.ie', profile: { domains: ['www.gov.uk'] } },
    { text: 'numbers: route99.com 42nd.com', profile: { domains: ['route66.com', '24nd.com'] } },
    {
      text: 'short: 1b.com 8b.com b1.com b8.com',
      profile: { domains: ['ib.com', 'bb.com', 'bi.com'] },
    },
    { text: 'xs.com rn.com', profile: { domains: ['x5.com', 'm.com'] } },
    { text: 'acme.dk', profile: { domains: ['acme.de'] } },
    { text: 'acme.co.uk acme.co.nz', profile: { domains: ['acme.co.za'] } },
    { text: 'shop.brand.com brand.com', profile: { domains: ['shop.brand.com'] } },
    { text: 'acme.co', profile: { allowedDomains: ['acme.co'] } },
    { text: 'acme.co', profile: { domains: [] } },
    { text: 'acme.co', profile: { accountType: 'personal' } },
    { text: 'acme.co', profile: { severities: { 'lookalike-link': 'off' } } },
    { text: 'acme.com@evil.net is an e-mail address' },
    'mailto:help@acme.co',
    { text: 'https://joe@evil.net' },
    { text: 'http://localhost/' },
  ],
  invalid: [
    { text: '⟦clropbox.com/login⟧ 見⟦clropbox.com⟧。', profile: { domains: ['dropbox.com'] } },
    { text: '⟦aclidas.com⟧ ⟦adiclas.de⟧', profile: { domains: ['adidas.com', 'adidas.de'] } },
    { text: '⟦carrcl.co⟧ ⟦carrd.com⟧ ⟦carrd.co.evil.io⟧', profile: { domains: ['carrd.co'] } },
    { text: '⟦gov.uk.evil.com⟧ ⟦www.gov.uk-pay.com⟧', profile: { domains: ['www.gov.uk'] } },
    {
      text: '😀 See ⟦acme.co/a⟧',
      diagnostics: [
        {
          severity: 'error',
          messageId: 'lookalike_link',
          data: { host: 'acme.co', own: 'acme.com' },
          suggestions: [
            {
              messageId: 'suggest_own_domain',
              data: { link: 'acme.com/a' },
              edits: [{ range: [7, 16], text: 'acme.com/a' }],
            },
          ],
        },
      ],
    },
    '⟦acmee.com⟧ ⟦acmme.com⟧ ⟦amce.com⟧ ⟦acem.com⟧',
    'pairs and digits: ⟦acrne.com⟧, ⟦acm3.com⟧, ⟦4cme.com⟧ and\n(⟦ac-me.com⟧)',
    {
      text: 'homographs ⟦https://аcme.com/a⟧ ⟦https://xn--cme-5cd.com⟧',
      diagnostics: [{ data: { host: 'аcme.com', own: 'acme.com' } }, {}],
    },
    // A browser reads the small letters of Cherokee as the capital ones.
    '⟦https://ꭺcme.com⟧',
    '⟦HTTPS://ACME.COM.EVIL.IO/RESET⟧ ⟦acme-com.evil.io⟧ ⟦login.acme.com-evil.io⟧ ⟦acme--com.evil.io⟧',
    {
      text: '⟦https://acme.com@evil.net/a⟧',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_own_domain',
              data: { link: 'https://acme.com/a' },
              edits: [{ range: [0, 27], text: 'https://acme.com/a' }],
            },
          ],
        },
      ],
    },
    { ...long, text: '⟦marketmesuitе.com⟧'.replace('е', 'e').replace('suite', 'siute') },
    { ...long, text: '⟦https://marketmesuitе.com/a⟧ ⟦marketmesiut.com⟧ ⟦rnarketmesuite.com⟧' },
    '⟦acme.com.github.io⟧ ⟦login.acme-com.github.io⟧ ⟦acme-com-login.myshopify.com⟧ ⟦acme--com.github.io⟧',
    { text: '⟦acme-com.io⟧ ⟦acme-com.co.uk⟧' },
    {
      text: '⟦hp.com.evil.io⟧ ⟦www.hp.com.evil.io⟧ ⟦https://hp.com@evil.io/x⟧',
      profile: { domains: ['hp.com'] },
    },
    { text: '⟦ibm.com.evil.io⟧ ⟦ibm-com.co.uk⟧', profile: { domains: ['ibm.com'] } },
    { text: '⟦v1s1ting.com⟧', profile: { domains: ['visiting.com'] } },
    { text: '⟦m1ss1ss1pp1.com⟧', profile: { domains: ['mississippi.com'] } },
    {
      text: '⟦8u88le.com⟧ ⟦hu99ing.com⟧ ⟦pi22a.com⟧',
      profile: { domains: ['bubble.com', 'hugging.com', 'pizza.com'] },
    },
    { text: '⟦1ris.com⟧', profile: { domains: ['iris.com'] } },
    { text: '⟦foogle.com⟧ ⟦gogle.com⟧', profile: { domains: ['google.com'] } },
    { text: '⟦applle.com⟧', profile: { domains: ['apple.com'] } },
    { text: '⟦alicee.github.io⟧', profile: { domains: ['alice.github.io'] } },
    { text: 'another ending: ⟦acme.cm⟧ ⟦acme.om⟧' },
    { text: '⟦acme.dev⟧', profile: { domains: ['acme.de'] } },
    { text: 'ten letters, two typos: ⟦markteemess.com⟧', profile: { domains: ['marketmess.com'] } },
    { text: '⟦a-c-me.com⟧ ⟦acm-e.com⟧' },
    { text: '⟦acme.com⟧ ⟦ac-m-e.com⟧', profile: { domains: ['a-c-me.com'] } },
    { text: '⟦https://һp.com⟧', profile: { domains: ['hp.com'] } },
    {
      text: '⟦https://munchen.de⟧',
      profile: { domains: ['münchen.de'] },
      diagnostics: [{ data: { host: 'munchen.de', own: 'münchen.de' } }],
    },
    {
      text: '⟦acme.co⟧',
      profile: { accountType: 'personal' },
      conversation: { received: 1 },
    },
    {
      text: "Please don't use ⟦https://Acrne.com/a.b⟧, that is a scam, our only site is acme.com",
      diagnostics: [
        {
          severity: 'warning',
          messageId: 'lookalike_link_warned',
          data: { host: 'acrne.com' },
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'https://Acrne .com/a.b' },
              edits: [{ range: [17, 38], text: 'https://Acrne .com/a.b' }],
            },
          ],
        },
      ],
    },
    {
      text: '⟦acmes.com⟧ is a scam',
      profile: { severities: { 'lookalike-link': 'error' } },
      diagnostics: [{ severity: 'error', messageId: 'lookalike_link_warned' }],
    },
    ...[
      "⟦acmes.com⟧ is not ours, careful! Is it ⟦acmes.com⟧ that you used? That's not us",
      'Beware of ⟦acmes.com⟧. Fake site: ⟦acmes.com⟧\nWe saw a phishing page (⟦acmes.com⟧)',
      '⟦acmes.com⟧ gehört nicht uns. Bitte nicht bei ⟦acmes.com⟧ bestellen! ⟦acmes.com⟧ ist gefälscht',
      "N'utilisez pas ⟦acmes.com⟧ ! ⟦acmes.com⟧ n'est pas notre site. Un faux site : ⟦acmes.com⟧",
      'Cuidado, ⟦acmes.com⟧ es una estafa. No entres en ⟦acmes.com⟧. ⟦acmes.com⟧ no es nuestra web',
      'O site ⟦acmes.com⟧ é falso. Não clique em ⟦acmes.com⟧. ⟦acmes.com⟧ não é nosso site',
      '⟦acmes.com⟧ è una truffa! Non usate ⟦acmes.com⟧. ⟦acmes.com⟧ non è il nostro sito',
      '⟦acmes.com⟧ is niet van ons. Klik niet op ⟦acmes.com⟧! ⟦acmes.com⟧ is nep',
      '⟦acmes.com⟧は当社のサイトではありません。\n偽サイト⟦acmes.com⟧',
      '⟦acmes.com⟧은 사기 사이트입니다. ⟦acmes.com⟧은 저희 사이트가 아닙니다. 가짜 ⟦acmes.com⟧',
      '⟦acmes.com⟧ ليس موقعنا. احذروا من ⟦acmes.com⟧',
      '⟦acmes.com⟧是诈骗网站。⟦acmes.com⟧不是我们的网站。小心⟦acmes.com⟧',
      '⟦acmes.com⟧ bize ait değil! ⟦acmes.com⟧ sahte bir site.',
    ].map((text) => ({
      text,
      diagnostics: Array.from(text.matchAll(/⟦/g), () => ({
        severity: 'warning' as const,
        messageId: 'lookalike_link_warned',
      })),
    })),
    // The warning is about something else.
    ...[
      'Beware of fakes: our site is ⟦acmes.com⟧. Scams are about!',
      'Only ⟦acmes.com⟧ is our site; all others are fake',
      "Don't forget to visit ⟦acmes.com⟧. Never pay by gift card, see ⟦acmes.com⟧",
      "N'hésitez pas à visiter ⟦acmes.com⟧, Achtung, neu: ⟦acmes.com⟧",
      'Wenn Sie es nicht auf ⟦acmes.com⟧ finden, schreiben Sie uns',
      'see ⟦acmes.com⟧\nIt is not ours',
    ].map((text) => ({
      text,
      diagnostics: Array.from(text.matchAll(/⟦/g), () => ({
        severity: 'error' as const,
        messageId: 'lookalike_link',
      })),
    })),
  ],
});

import { accidentalLink } from '../../../../rules/checks/links/accidental-link';
import { testRule } from '../../../rule-tester';

testRule(accidentalLink, {
  valid: [
    'https://readme.md acme.com/README.md blog.readme.md',
    'docs.rs brew.sh perplexity.ai booking.com',
    'see node.js, v2.10.3, e.g.this and $3.50/mo',
    'thanks.so great.it (lower case is an address)',
    'Next.So4 4.It',
    'mañana.si schön.im/a münchen.de www.schön.Im (addresses)',
    { text: 'schön.Im', profile: { domains: ['schön.im'] } },
    '😀 asp.net\nsocket.io',
    'thanks.click great.help now.play (lower case is an address)',
    'hello.kids shop.music Acme.Music GOOD.SPA',
    'Acme.Shop AcmeBikes.Run GOOD.HELP Good.Book Acme.Help (names of shops)',
    'great.Shop/now www.great.Shop',
    { text: 'great.Shop', profile: { domains: ['great.shop'] } },
    'kg.co sc.me amazon.es idé.es/a www.art.no shop.ist shop.team i.am 123.am',
    { text: 'Acme Co.KG', profile: { domains: ['co.kg'] } },
    'Try notion.so for your notes, linear.app, figma.com, booking.com',
    'days.so/path https://days.so www.days.so a.days.so',
    'time.is t.me m.me here.now (sites)',
    'amazon.es shop.it brand.no acme.is about.me discord.me/acme',
    'Acme.Support Acme.Delivery GREAT.SUPPORT works.support (names)',
    '#days.so @days.so help@days.so',
    'commandé.je weiß.es tag.zu bestellung.de order.love',
    { text: 'days.so', profile: { domains: ['days.so'] } },
    { text: 'days.so', profile: { allowedDomains: ['days.so'] } },
    { text: 'README.md', profile: { domains: ['readme.md'] } },
    { text: 'README.md', profile: { allowedDomains: ['readme.md'] } },
    { text: 'README.md', profile: { accountType: 'personal' } },
    { text: 'README.md', profile: { severities: { 'accidental-link': 'off' } } },
  ],
  invalid: [
    {
      text: '⟦README.md⟧ is new',
      diagnostics: [
        {
          severity: 'warning',
          messageId: 'accidental_link',
          data: { link: 'README.md' },
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'README .md' },
              edits: [{ range: [0, 9], text: 'README .md' }],
            },
          ],
        },
      ],
    },
    {
      text: '😀 ⟦thanks.So⟧ glad! ⟦great.It⟧',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'thanks. So' },
              edits: [{ range: [3, 12], text: 'thanks. So' }],
            },
          ],
        },
        {},
      ],
    },
    'open ⟦main.py⟧,\n(⟦report.zip⟧), ⟦CLIP.MOV⟧, ⟦install.sh⟧ and ⟦ASP.NET⟧',
    {
      text: '⟦mañana.Si⟧ puede, 😀 ⟦schön.Im⟧ Haus',
      diagnostics: [
        {
          data: { link: 'mañana.Si' },
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'mañana. Si' },
              edits: [{ range: [0, 9], text: 'mañana. Si' }],
            },
          ],
        },
        {},
      ],
    },
    {
      text: 'Acme GmbH & ⟦Co.KG⟧, chers ⟦abonné.es⟧',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'Co. KG' },
              edits: [{ range: [12, 17], text: 'Co. KG' }],
            },
          ],
        },
        {
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'abonné·es' },
              edits: [{ range: [25, 34], text: 'abonné·es' }],
            },
          ],
        },
      ],
    },
    '⟦Art.Nr⟧. 4411, ⟦Ref.no⟧: 12 and ⟦Tel.no⟧, ⟦M.Sc⟧. Meier, ⟦Dr.med⟧. Cole, Acme, ⟦Co.Ltd⟧',
    '⟦Gent.mo⟧ sig. Cole, ⟦Gent.ma⟧ dott.ssa, ⟦client.es⟧',
    // Endings that X links and the published list of its endings does not have.
    { text: 'we loved ⟦it.Music⟧ was great' },
    { text: '⟦nice.Spa⟧ day, she ⟦said.Kids⟧, order ⟦it.Amazon⟧ has it' },
    {
      text: 'from ⟦9.am⟧ to ⟦12.PM⟧',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: '9 am' },
              edits: [{ range: [5, 9], text: '9 am' }],
            },
          ],
        },
        {},
      ],
    },
    '⟦Danke.Ist⟧ es da? ⟦Tak.Vi⟧ sender. ⟦Ok.Got⟧ it! ⟦Done.Next⟧: ⟦thanks.Team⟧ Acme',
    {
      text: '⟦thanks.Click⟧ below',
      diagnostics: [
        {
          data: { link: 'thanks.Click' },
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'thanks. Click' },
              edits: [{ range: [0, 12], text: 'thanks. Click' }],
            },
          ],
        },
      ],
    },
    '⟦great.Help⟧ is here, ⟦done.Watch⟧ it, ⟦now.Play⟧ it, ⟦open.Shop⟧ now, ⟦sorry.Contact⟧ us',
    '⟦now.Free⟧ for you, ⟦ready.Download⟧ it, ⟦soon.Meet⟧ us, ⟦ready.Run⟧ it, ⟦left.Book⟧ now',
    'We ship in 2 ⟦days.so⟧ you can relax. You can order ⟦AGAIN.call⟧ us. See that ⟦section.no⟧ need',
    "I like ⟦that.it⟧'s new. That'⟦s.no⟧ problem, we don’⟦t.so⟧ far, you'⟦re.as⟧ good",
    '⟦Today.so⟧ It ⟦shipped.is⟧ that ⟦all.so⟧ far ⟦ORDER.IT⟧ ⟦tomorrow.Call⟧ (⟦days.so⟧), “⟦days.so⟧”',
    '⟦works.Support⟧ is here, ⟦daily.Delivery⟧ is free, ⟦done.Email⟧ us',
    'votre ⟦commande.je⟧ regarde, dès ⟦demain.il⟧ arrive',
    'tu ⟦pedido.es⟧ nuevo, ⟦gracias.su⟧ pedido',
    'deine ⟦Bestellung.es⟧ kommt ⟦morgen.so⟧ früh',
    'il tuo ⟦ordine.la⟧ consegna, ⟦hier.je⟧ pakket, ⟦obrigado.se⟧ puder, ⟦idag.vi⟧ ses',
    {
      text: '⟦days.so⟧',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_part_words',
              data: { text: 'days. so' },
              edits: [{ range: [0, 7], text: 'days. so' }],
            },
          ],
        },
      ],
    },
    'Colis ⟦livré.Il⟧ est là, ⟦livre\u0301.Il⟧',
    { text: '⟦merci.Et⟧ voilà', profile: { domains: [] }, conversation: { received: 1 } },
  ],
});

import { otherLanguage } from '../../../../rules/checks/text/other-language';
import type { Conversation } from '../../../../rules/types';
import { testRule } from '../../../rule-tester';

const french = 'Bonjour, est-ce que vous êtes ouverts demain ?';
const english = 'Hello, are you open on Monday and is the shop near the station?';
const german = 'Hallo, haben Sie morgen auch geöffnet und wie lange?';
const yes = 'Yes, we are open from nine to five on Mondays.';
const to = (lastReceived: string, more: Conversation = {}): { conversation: Conversation } => ({
  conversation: { received: 1, lastReceived, ...more },
});

testRule(otherLanguage, {
  valid: [
    { text: yes, ...to(english) },
    { text: 'Oui, nous sommes ouverts de neuf heures à dix-sept heures.', ...to(french) },
    { text: yes, ...to('') },
    // Too short, or not sure.
    { text: 'OK, thanks!', ...to(french) },
    { text: yes, ...to('Merci bien !') },
    { text: yes, ...to('Kubernetes Prometheus Grafana Istio') },
    { text: 'Nike Air Max 90, Adidas Samba OG', ...to(french) },
    { text: yes, ...to('https://acme.fr/est-ce-que-vous-etes-ouverts-demain @bonjour_la_france') },
    { text: '😀😀😀 👍 1234567890 1234567890', ...to(french) },
    // "No" is a word of many languages.
    { text: 'No app, no account, no password needed.', ...to(english) },
    { text: 'No refunds, no exceptions, no returns without a receipt.', ...to(english) },
    { text: 'Sorry, no update yet, no news from DHL.', ...to(english) },
    { text: 'No problem at all, no need to do a thing!', ...to(english) },
    { text: english, ...to('No markings, no paperwork, no policies?') },
    { text: yes, ...to('No delivery on Sunday, no collection on Monday?') },
    // Near to each other.
    {
      text: 'Ja, vi har åpent i morgen, og du er velkommen til oss.',
      ...to('Hej, har ni öppet i morgon och hur länge är det?'),
    },
    // Twice in this language before.
    { text: yes, ...to(french, { lastSent: [yes, english] }) },
    { text: yes, ...to(french, { lastSent: ['OK', yes, french, english] }) },
    // Not answered, or a group.
    { text: yes, conversation: { lastReceived: french } },
    { text: yes, ...to(french, { recipients: 3 }) },
    { text: yes, ...to(french), profile: { severities: { 'other-language': 'off' } } },
    { text: yes, ...to(french), profile: { accountType: 'personal' } },
  ],
  invalid: [
    {
      text: yes,
      ...to(french),
      whole: true,
      diagnostics: [
        {
          severity: 'info',
          messageId: 'other_language',
          data: { language: 'en', theirLanguage: 'fr' },
          suggestions: [],
        },
      ],
    },
    { text: yes, ...to(german), whole: true },
    {
      text: 'Bonjour, nous sommes ouverts de neuf heures à dix-sept heures.',
      ...to(english),
      whole: true,
    },
    { text: yes, ...to('はい、明日は何時から営業していますか？教えてください'), whole: true },
    { text: yes, ...to(french, { lastSent: [yes, french, 'OK'] }), whole: true },
    { text: `${yes} @AcmeHelp`, ...to(french, { lastSent: [german, french] }), whole: true },
  ],
});

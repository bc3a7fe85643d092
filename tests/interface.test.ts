// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Remark, type RowModel, sentenceOf } from '../components/panel/panel-model';
import { PanelRow } from '../components/panel/panel-row';
import { type Diagnostic, type LintContext, lint, type RuleId } from '../rules';
import { ruleIds } from '../rules/registry';
import { read } from './source';
import { words } from './words';

/*
 * The interface as an English reader meets it: the row in each of its states, and what each rule says
 * of a draft that somebody might write. Only these tests quote it: others ask for words by their key.
 */

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

beforeAll(() => {
  const message = (id: string) => english[id]?.message ?? '';
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(message);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
});
afterAll(() => {
  vi.restoreAllMocks();
});

const acme = {
  profile: {
    domains: ['acme.com'],
    helpHandle: 'AcmeHelp',
    usefulPages: [{ title: 'Start here', url: 'https://acme.com/start' }],
  },
  account: { handle: 'acme' },
} satisfies LintContext;
const joe = {
  profile: { ...acme.profile, accountType: 'personal' },
  account: { handle: 'joe', businesses: [{ handle: 'acme', ...acme.profile }] },
} satisfies LintContext;
const answered = { received: 1 };
const unanswered = { sent: 1, sentSince: 1 };
const stop = { received: 1, lastReceived: 'Please stop messaging me' };

/** What is seen of the row's parts; icons, and what is only spoken, left out. */
function seen(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const name = node.getAttribute('class') ?? '';
  if (node.localName === 'svg' || name === 'spoken') return '';
  const inner = Array.from(node.childNodes, seen).join('');
  if (node.localName !== 'span') return inner;
  return /^(?:who|phase|summary|missing|checklist)\b/.test(name) ? `|${inner}|` : ` ${inner} `;
}

interface Row {
  text?: string;
  context?: LintContext;
  held?: 'enter' | 'pointer' | 'script';
  pausedUntil?: number | 'message';
  missing?: string[];
  isHistoryLost?: true;
  failures?: string[];
  remark?: Remark;
  notice?: 'panel_gone' | 'panel_no_settings' | 'panel_failed';
}

/** The row beside a draft to @ana. */
function rowOf({
  text = '',
  context = acme,
  held,
  pausedUntil,
  missing,
  isHistoryLost,
  failures = [],
  remark,
  notice,
}: Row): string {
  const { phase, diagnostics, ahead, checklist } = lint(text, context);
  const model: RowModel = {
    notice: signal(notice ?? null),
    missing: signal(missing ?? []),
    isHistoryLost: signal(isHistoryLost ?? false),
    isPartly: signal(Boolean(missing ?? isHistoryLost) || failures.length > 0),
    account: signal(context.account?.handle ?? null),
    isPersonal: signal(context.profile?.accountType === 'personal'),
    phase: signal(phase),
    partner: signal('@ana'),
    text: signal(text),
    diagnostics: signal(diagnostics),
    ahead: signal(ahead),
    checklist: signal(checklist),
    hint: signal(null),
    held: signal(held ? { by: held, diagnostics } : null),
    remark: signal(remark ?? null),
    question: signal(null),
    answered: signal(null),
    pausedUntil: signal(pausedUntil ?? null),
    shortcut: signal('F8'),
    isOpen: signal(false),
    pause() {},
  };
  const place = document.createElement('div');
  render(h(PanelRow, { model, listId: 'list' }), place);
  const parts = seen(place).split('|');
  render(null, place);
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' · ');
}

const thanks = 'Thanks for following us! ';
const greeting = `${thanks}Start at https://acme.com/start and message @AcmeHelp for help. `;

test.each<[Row, string]>([
  [{}, 'As @acme · first message · no warnings · ○ Thanks ○ Link ○ Help'],
  [{ text: thanks }, 'As @acme · first message · no warnings · ✓ Thanks ○ Link ○ Help'],
  [{ text: greeting }, 'As @acme · first message · Thanks, link, help: all set'],
  [
    { remark: 'panel_last_failed' },
    'As @acme · first message · last message not sent · ○ Thanks ○ Link ○ Help',
  ],
  [
    { text: greeting, remark: 'panel_last_failed' },
    'As @acme · first message · last message not sent',
  ],
  [
    { text: 'Dear {name}, ', remark: 'panel_last_failed' },
    'As @acme · first message · 1 warning · ○ Thanks ○ Link ○ Help',
  ],
  [
    { context: { ...acme, conversation: unanswered }, remark: 'panel_sent_unheld' },
    'As @acme · no reply yet · sent by input method, not held',
  ],
  [
    { text: 'Dear {name}, see bit.ly/abc ' },
    'As @acme · first message · 2 warnings · ○ Thanks ○ Link ○ Help',
  ],
  [
    { text: 'Dear {name}, ', held: 'enter' },
    'As @acme · first message · Not sent. Press Enter again to send anyway.',
  ],
  [
    { text: 'Dear {name}, ', held: 'pointer' },
    'As @acme · first message · Not sent. Press Send again to send anyway.',
  ],
  [
    { text: 'Dear {name}, ', held: 'script' },
    'As @acme · first message · Not sent. Send wasn’t pressed by you.',
  ],
  [{ context: { ...acme, conversation: answered } }, 'As @acme · reply · no warnings'],
  [{ context: { ...acme, conversation: unanswered } }, 'As @acme · no reply yet · 1 warning'],
  [
    { context: { ...acme, conversation: { beginning: false } } },
    'As @acme · older messages not loaded · no warnings',
  ],
  [{ context: joe }, 'As @joe personal · first message · mention @ana publicly instead'],
  [
    { context: { ...acme, account: {}, conversation: answered } },
    'Business account · reply · no warnings',
  ],
  [
    { context: { ...joe, account: {}, conversation: answered } },
    'Personal account · reply · no warnings',
  ],
  [
    { pausedUntil: new Date(2026, 7, 3, 15, 4).getTime() },
    'As @acme · first message · Paused until Mon 3:04 PM',
  ],
  [
    { pausedUntil: 'message', text: 'Dear {name}, ' },
    'As @acme · first message · Paused for this message',
  ],
  [
    { missing: ['header'], context: { ...acme, conversation: answered } },
    'As @acme · reply · some checks off',
  ],
  [
    { isHistoryLost: true, context: { ...acme, conversation: answered } },
    'As @acme · reply · some checks off',
  ],
  [
    { failures: ['shouting'], text: 'Dear {name}, ' },
    'As @acme · first message · 1 warning · some checks off · ○ Thanks ○ Link ○ Help',
  ],
  [{ notice: 'panel_failed' }, 'Something went wrong. Messages here aren’t checked.'],
  [{ notice: 'panel_gone' }, 'Updated or turned off. Reload this tab to resume checks.'],
  [{ notice: 'panel_no_settings' }, 'Can’t read your settings. Checks are off.'],
])('the row: %j', (state, expected) => {
  expect(rowOf(state)).toBe(expected);
});

/** Where a draft is written, to whom, and what is known of it. */
const situations: Record<string, LintContext & { partner?: string }> = {
  'a first message': acme,
  'a first message to Ana': { ...acme, conversation: { partnerName: 'Ana' } },
  'a first message from @joe': joe,
  'a first message from a personal account that X does not show': { ...joe, account: {} },
  'a first message from @joe, whose type is not set': {
    ...acme,
    account: { handle: 'joe', isUnseen: true },
  },
  'a first message of a business without a website': {
    profile: { ...acme.profile, hasSite: false },
  },
  'a reply from @joe': { ...joe, conversation: answered },
  'a reply from @joe, whose business has no account here': {
    ...joe,
    account: { handle: 'joe', businesses: [{ handle: '', ...acme.profile }] },
    conversation: answered,
  },
  'a minute after a switch of accounts': {
    ...acme,
    account: { handle: 'acme', minutesSinceSwitch: 1 },
  },
  'four minutes after a switch of accounts': {
    ...acme,
    account: { handle: 'acme', minutesSinceSwitch: 4 },
  },
  'no reply since November 20': {
    ...acme,
    conversation: unanswered,
    history: { lastWritten: '2026-11-20' },
  },
  'no reply yet': { ...acme, conversation: unanswered },
  'no reply since November 20 from someone without a name': {
    ...acme,
    conversation: unanswered,
    history: { lastWritten: '2026-11-20' },
    partner: '',
  },
  'no reply yet from someone without a name': { ...acme, conversation: unanswered, partner: '' },
  'three others got it': { ...acme, history: { similarRecipients: 3 } },
  'three others got it, to someone without a name': {
    ...acme,
    history: { similarRecipients: 3 },
    partner: '',
  },
  'twelve others got it': { ...acme, history: { similarRecipients: 12 } },
  'to a group of eight': { ...acme, conversation: { recipients: 8 }, partner: '' },
  'they just asked': { ...acme, conversation: { ...stop, sentSince: 0 } },
  'they asked, one message later': { ...acme, conversation: { ...stop, sent: 1, sentSince: 1 } },
  'they asked weeks ago': { ...acme, history: { optedOut: true } },
  'someone without a name just asked': {
    ...acme,
    conversation: { ...stop, sentSince: 0 },
    partner: '',
  },
  'someone without a name asked, one message later': {
    ...acme,
    conversation: { ...stop, sent: 1, sentSince: 1 },
    partner: '',
  },
  'someone without a name asked weeks ago': { ...acme, history: { optedOut: true }, partner: '' },
  'to Ben, after a chat with Sarah': {
    ...acme,
    conversation: { partnerName: 'Ben Cole', recentNames: ['Sarah Lee'] },
  },
  'a teammate replied meanwhile': { ...acme, conversation: { ...answered, meanwhile: 'ours' } },
  'a teammate replied meanwhile, from an account that X does not show': {
    ...acme,
    account: {},
    conversation: { ...answered, meanwhile: 'ours' },
  },
  'they wrote meanwhile': { ...acme, conversation: { ...answered, meanwhile: 'theirs' } },
  'someone in a group wrote meanwhile': {
    ...acme,
    conversation: { ...answered, recipients: 4, meanwhile: 'theirs' },
    partner: '',
  },
  'with words to avoid': {
    profile: {
      ...acme.profile,
      avoidedWords: [
        { words: 'ASAP', level: 'error' },
        { words: 'guys', instead: 'everyone' },
      ],
    },
  },
  'a reply without an attachment': { ...acme, conversation: { ...answered, attachments: 0 } },
  'they wrote in French': {
    ...acme,
    conversation: { ...answered, lastReceived: 'Bonjour, est-ce que vous êtes ouverts demain ?' },
  },
  'after a chat with Sarah about her order': {
    ...acme,
    conversation: {
      ...answered,
      foreignDetails: ['sarah@lee.org', 'DE89370400440532013000', '551234567', '482193'],
    },
  },
  'the 51st today': { ...acme, history: { sentToday: 50 } },
};

/** Situation, draft, and below it an entry of its list: title, level, sentence, buttons. */
const list = `
a first message from @joe » Hello Ana, nice to meet you
  Personal account (Hold): You’re writing as @joe, a personal account. Switch to your business account.
a first message from a personal account that X does not show » Hello Ana, nice to meet you
  Personal account (Hold): You’re writing from a personal account. Switch to your business account.
a minute after a switch of accounts » See you at nine
  Account just switched (Hold): You switched to @acme a minute ago. Send as @acme?
four minutes after a switch of accounts » See you at nine
  Account just switched (Hold): You switched to @acme 4 minutes ago. Send as @acme?
a first message from @joe, whose type is not set » Hello Ana
  Check the account (Hold): Is @joe a business or a personal account? You haven’t set it yet.
a reply from @joe » It’s on acme.com/hours
  Wrong account? (Hold): This reads like a message from @acme, but you’re writing as @joe.
a reply from @joe, whose business has no account here » It’s on acme.com/hours
  Wrong account? (Hold): This reads like a business message, but @joe is a personal account.
no reply since November 20 » Did you see this?
  No reply yet (Hold): @ana hasn’t replied to your message from Nov 20. Best to wait.
no reply yet » Did you see this?
  No reply yet (Hold): @ana hasn’t replied to your last message. Best to wait.
no reply since November 20 from someone without a name » Did you see this?
  No reply yet (Hold): They haven’t replied to your message from Nov 20. Best to wait.
no reply yet from someone without a name » Did you see this?
  No reply yet (Hold): They haven’t replied to your last message. Best to wait.
three others got it » Thanks for following us!
  Same text to many people (Tip): 3 other people got almost the same text since yesterday. Add a line for @ana.
three others got it, to someone without a name » Thanks for following us!
  Same text to many people (Tip): 3 other people got almost the same text since yesterday. Add a line just for this chat.
twelve others got it » Thanks for following us!
  Same text to many people (Hold): 12 other people got almost the same text since yesterday. Make this one personal.
to a group of eight » Thanks for following us!
  Same text to many people (Warning): This goes to 8 people, and none of them has replied. Consider posting publicly.
they just asked » Sorry, we won’t.
  They asked you to stop (Warning): @ana wrote “Please stop messaging me”. Send one short confirmation at most.
they asked, one message later » One more offer
  They asked you to stop (Hold): @ana wrote “Please stop messaging me”, and you’ve already written since. Wait until they write again.
they asked weeks ago » One more offer
  They asked you to stop (Hold): @ana asked you to stop sending messages. Wait until they write again.
someone without a name just asked » Sorry, we won’t.
  They asked you to stop (Warning): They wrote “Please stop messaging me”. Send one short confirmation at most.
someone without a name asked, one message later » One more offer
  They asked you to stop (Hold): They wrote “Please stop messaging me”, and you’ve already written since. Wait until they write again.
someone without a name asked weeks ago » One more offer
  They asked you to stop (Hold): They don’t want more messages. Wait until they write again.
to Ben, after a chat with Sarah » Hi Sarah, thanks
  Wrong name? (Hold): “Sarah” is from another chat. This message goes to Ben Cole. [Change to “Ben”]
a teammate replied meanwhile » It’s open
  New message in this chat (Hold): Someone just replied as @acme. Read it before you send.
a teammate replied meanwhile, from an account that X does not show » It’s open
  New message in this chat (Hold): Someone just replied from your account. Read it before you send.
they wrote meanwhile » It’s open
  New message in this chat (Tip): @ana just wrote again. Read it before you send.
someone in a group wrote meanwhile » It’s open
  New message in this chat (Tip): A new message just came in. Read it before you send.
a reply without an attachment » I’ve attached the invoice.
  Nothing attached (Warning): You wrote “I’ve attached”, but nothing is attached. Attach it before you send.
they wrote in French » Yes, we are open from nine to five on all days.
  Another language (Tip): @ana wrote in French. Your message is in English.
after a chat with Sarah about her order » We’ll write to sarah@lee.org
  From another chat (Hold): This email address comes from another chat. Check who it belongs to.
after a chat with Sarah about her order » We paid it to DE89370400440532013000
  From another chat (Hold): This IBAN comes from another chat. Check who it belongs to.
after a chat with Sarah about her order » We’ll call you at 555-123-4567
  From another chat (Warning): This phone number comes from another chat. Check who it belongs to.
after a chat with Sarah about her order » Your order 482193 has shipped
  From another chat (Warning): This number comes from another chat. Check who it belongs to.
the 51st today » Thanks for following us!
  Daily limit reached (Warning): 50 first messages today from this browser. Your limit is 50.
a first message » See https://acme.co/offer
  Looks like your domain (Hold): “acme.co” looks like acme.com, but it isn’t one of your domains. Check the spelling. [Change to “https://acme.com/offer”]
a first message » acmes.com is a scam
  Looks like your domain (Warning): You’re warning people about “acmes.com”, but X will make it a clickable link. [Change to “acmes .com”]
a first message » See http://localhost:3000/start
  Not a public link (Hold): “localhost” won’t open for other people. Link to a public page instead.
a first message » See https://acme.com/start?access_token=abcdef0123456789
  Not a public link (Hold): “https://acme.com/start?access_token=abcdef0123456789” contains a key or password. Anyone who has the link can use it.
a first message » Read README.md first
  Accidental link (Warning): X will turn “README.md” into a clickable link. [Change to “README .md”]
a first message » See https://bit.ly/3xYz
  Shortened link (Warning): “https://bit.ly/3xYz” hides where it leads. Link to the page itself instead.
a first message » See https://evil.org/a
  Link outside your domains (Warning): “evil.org” isn’t one of your domains. [Change to “https://acme.com/start”] [Remove “https://evil.org/a”]
a first message » Our shop: https://acme.de/a
  Link outside your domains (Warning): “acme.de” has your name in it but isn’t one of your domains. [Change to “https://acme.com/start”] [Remove “https://acme.de/a”]
a first message » See http://acme.com/start
  Link isn’t secure (Tip): “http://acme.com/start” starts with http. Use https if the site supports it. [Change to “https://acme.com/start”]
a first message » See https://joe@acme.com/start
  Link isn’t secure (Warning): “https://joe@acme.com/start” contains a username or password. Take it out before you send. [Change to “https://acme.com/start”]
a first message » See https://acme.com/a and https://acme.com/b
  More than one link (Warning): Your links go to 2 different pages. Keep the most useful one. [Keep only “https://acme.com/a”] [Keep only “https://acme.com/b”]
a first message » https://acme.com/start
  Just a link (Warning): Your message is only a link. Say what it’s about.
a first message to Ana » https://acme.com/start
  Just a link (Warning): Your message is only a link. Tell Ana what it’s about.
a first message » My card is 4539 1488 0343 6467
  Sensitive data (Hold): A card number ending in 6467 is in your message. Hide it or take it out. [Change to “•••• •••• •••• 6467”]
a first message » Pay to DE89370400440532013000
  Sensitive data (Warning): An IBAN ending in 3000 is in your message. Check that they should have it. [Change to “••••••••••••••••••3000”]
a first message » Password: Summer!26
  Sensitive data (Hold): Your message has a password, PIN or code in it. Take it out before you send. [Take it out]
a first message » The key is AKIAIOSFODNN7EXAMPLE
  Sensitive data (Hold): Your message has a secret key in it. Anyone who gets it can use it. [Take it out]
a first message » Please send us your card number
  Sensitive data (Warning): You’re asking for “card number”. Don’t have people send that in a message.
a first message to Ana » Hi [First Name]
  Placeholder not filled in (Hold): “[First Name]” is still in your message. Replace it before you send. [Change to “Ana”]
with words to avoid » We’ll reply asap
  Word to avoid (Hold): “asap” is on your list of words to avoid.
with words to avoid » Hi Guys
  Word to avoid (Warning): “Guys” is on your list of words to avoid. Use “Everyone”. [Change to “Everyone”]
a first message » Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us. Here is one more thing about us.
  Too long for a first message (Warning): 395 characters. Up to 280 is easy to read at a glance.
a first message » LAST CHANCE TODAY ONLY
  Reads as shouting (Tip): “LAST CHANCE TODAY ONLY” is loud. Use fewer capitals, exclamation marks or emoji.
a first message » 𝗕𝗶𝗴 𝗻𝗲𝘄𝘀 today
  Styled letters (Tip): Screen readers skip letters like “𝗕𝗶𝗴 𝗻𝗲𝘄𝘀” or spell them out. Use plain ones. [Change to “Big news”]
a first message » Hello Ana
  No thank-you yet (Tip): Thank them for following you. [Add “Thanks for following us!”]
a first message » Thanks for following us!
  No useful link yet (Tip): Add a link to a useful page of yours. [Link to “Start here”]
a first message » Thanks for following us! https://acme.com is our home.
  No useful link yet (Tip): “https://acme.com” is only your home page. Link to a useful page instead. [Link to “Start here”]
a first message of a business without a website » Thanks for following us!
  No useful link yet (Tip): Without a website, a public thank-you reaches more people.
a first message » Thanks for following us!
  No help handle yet (Tip): Mention @AcmeHelp so they know where to get help. [Add “Need help? Message @AcmeHelp.”]
a first message » Thanks for following us! Ask @AcmeHlp
  No help handle yet (Warning): “@AcmeHlp” isn’t @AcmeHelp. Check the spelling. [Change to @AcmeHelp]
`;

/** What the list shows of a warning. */
function entryOf({ ruleId, severity, messageId, data, suggestions }: Diagnostic, partner: string) {
  const sentence = sentenceOf({ ruleId, messageId, data }, partner);
  const shown = { ...sentence.data };
  if ('date' in shown) shown.date = 'Nov 20';
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const name of ['language', 'theirLanguage']) {
    if (name in shown) shown[name] = names.of(String(shown[name])) ?? '';
  }
  return [
    `${words(titleOf(ruleId))} (${words(`severity_${severity}`)}):`,
    words(sentence.id, shown),
    ...suggestions.map((suggestion) => `[${words(suggestion.messageId, suggestion.data)}]`),
  ].join(' ');
}

function titleOf(ruleId: RuleId): string {
  return `${ruleId.replaceAll('-', '_')}_title`;
}

const cases = Array.from(
  list.matchAll(/^(.+?) » (.*)\n {2}(.+)$/gm),
  ([, situation = '', text = '', entry = '']) => [situation, text, entry] as const,
);

test.each(cases)('the list: %s » %s', (situation, text, entry) => {
  const { partner = '@ana', ...context } = situations[situation] ?? {};
  const { diagnostics } = lint(text, context);
  expect(diagnostics.map((diagnostic) => entryOf(diagnostic, partner))).toContain(entry);
});

test('each situation and each rule is told here', () => {
  expect([...new Set(cases.map(([situation]) => situation))].sort()).toEqual(
    Object.keys(situations).sort(),
  );
  const untold = ruleIds.filter(
    (id) => !cases.some(([, , entry]) => entry.startsWith(`${words(titleOf(id))} (`)),
  );
  expect(untold).toEqual([]);
});

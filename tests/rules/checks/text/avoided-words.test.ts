import { avoidedWords } from '../../../../rules/checks/text/avoided-words';
import { testRule } from '../../../rule-tester';

const list = [
  { words: 'guys', instead: 'everyone' },
  { words: 'ASAP', level: 'error' as const },
  { words: 'no problem' },
  { words: 'cheap', instead: 'not cheap' },
  { words: 'free trial', instead: 'cheap trial' },
  { words: 'sıkı' },
  { words: '安い', instead: 'お得な' },
  { words: '{name}' },
];
const profile = { avoidedWords: list };
const rewritten = (text: string, instead: string, from: number) => ({
  severity: 'warning' as const,
  messageId: 'avoided_words_instead',
  data: { text, instead },
  suggestions: [
    {
      messageId: 'suggest_instead',
      data: { instead },
      edits: [{ range: [from, from + text.length] as const, text: instead }],
    },
  ],
});

testRule(avoidedWords, {
  valid: [
    'Hi guys, no problem, ASAP: nothing is on the list',
    { text: 'Thanks for the follow!', profile },
    { text: 'https://acme.com/guys or guys.com or acme.com/?q=guys', profile },
    { text: '@guys and ＠ASAP', profile },
    { text: 'write to guys@acme.com or asap+guys@mail.acme.com', profile },
    { text: 'Hi {guys}, {{ASAP}}, %ASAP_NAME%, {name}', profile },
    { text: '> Hi guys\n  > no problem', profile },
    { text: 'no https://acme.com problem', profile },
    { text: 'no @acme problem', profile },
    { text: 'not cheap', profile },
    { text: 'wiseguys, guysy', profile },
    // Arabic: the end of another word, and a word too short to be looked for behind a prefix.
    {
      text: 'سعرنخيص نخيصة ورد بخير',
      profile: { avoidedWords: [{ words: 'خيص' }, { words: 'رد' }] },
    },
    // A name, and a word of its own.
    { text: 'أهلا كمال، من بعيد', profile: { avoidedWords: [{ words: 'مال' }, { words: 'عيد' }] } },
    // Turkish has both letters, and this is another word.
    { text: 'Merhaba, bugün sizin için çok siki bir gün olacak', profile },
    { text: 'Hi guys', profile: { ...profile, severities: { 'avoided-words': 'off' } } },
    { text: 'Hi guys', profile: { ...profile, accountType: 'personal' } },
    { text: 'Hi guys', profile: { avoidedWords: [{ words: ' ' }, { words: '' }] } },
  ],
  invalid: [
    { text: 'Hi ⟦guys⟧!', profile, diagnostics: [rewritten('guys', 'everyone', 3)] },
    { text: '⟦Guys⟧, hello', profile, diagnostics: [rewritten('Guys', 'Everyone', 0)] },
    // Arabic: with "and", "the", "for" and their like before it, where another word may not stand.
    {
      text: '⟦رخيص⟧ و⟦رخيص⟧ ال⟦رخيص⟧ وال⟦رخيص⟧ لل⟦رخيص⟧ فب⟦رخيص⟧',
      profile: { avoidedWords: [{ words: 'رخيص', instead: 'بسعر مناسب' }] },
      diagnostics: [
        rewritten('رخيص', 'بسعر مناسب', 0),
        ...Array.from({ length: 5 }, () => ({ suggestions: [] })),
      ],
    },
    {
      text: '⟦عيد⟧ و⟦عيد⟧ ال⟦عيد⟧ بال⟦عيد⟧ لل⟦عيد⟧',
      profile: { avoidedWords: [{ words: 'عيد' }] },
    },
    {
      text: 'Reply ⟦asap⟧, ⟦no\nproblem⟧',
      profile,
      diagnostics: [
        { severity: 'error', messageId: 'avoided_words', data: { text: 'asap' }, suggestions: [] },
        { severity: 'warning', messageId: 'avoided_words', data: { text: 'no\nproblem' } },
      ],
    },
    {
      text: 'a ⟦cheap⟧ one, not cheap',
      profile,
      diagnostics: [rewritten('cheap', 'not cheap', 2)],
    },
    // Its replacement has another word of the list in it: it is said, but not offered.
    { text: 'a ⟦free trial⟧', profile, diagnostics: [{ suggestions: [] }] },
    { text: 'とても⟦安い⟧です', profile, diagnostics: [rewritten('安い', 'お得な', 3)] },
    { text: 'We are ⟦SIKI⟧ and ⟦siki⟧', profile },
    { text: 'Merhaba, bugün sizin için çok ⟦SIKI⟧ bir gün olacak', profile },
    { text: '"Hi ⟦guys⟧" > he said > ⟦guys⟧', profile },
    { text: 'guys.com ⟦guys⟧', profile },
    // The level of the word counts, whatever is set for the rule.
    {
      text: 'Hi ⟦guys⟧, ⟦ASAP⟧',
      profile: { ...profile, severities: { 'avoided-words': 'info' } },
      conversation: { sent: 1, received: 1 },
      diagnostics: [{ severity: 'error' }, { severity: 'warning' }],
    },
    { text: 'ten ⟦words⟧', profile: { avoidedWords: [{ words: ' Words ' }] } },
  ],
});

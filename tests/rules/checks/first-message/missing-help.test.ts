import { missingHelp } from '../../../../rules/checks/first-message/missing-help';
import { testRule } from '../../../rule-tester';

const misspelt = (text: string, range: readonly [number, number], handle = '@AcmeHelp') => ({
  severity: 'warning' as const,
  messageId: 'missing_help_misspelt',
  data: { text, handle },
  suggestions: [
    {
      messageId: 'suggest_handle',
      data: { handle },
      edits: [{ range: [range[0] + 1, range[1]] as const, text: handle.slice(1) }],
    },
  ],
});
const missing = (text: string, at: number) => ({
  severity: 'info' as const,
  messageId: 'missing_help',
  data: { handle: '@AcmeHelp' },
  suggestions: [
    {
      messageId: 'suggest_insert_help',
      data: { text },
      edits: [{ range: [at, at] as const, text: ` ${text}` }],
    },
  ],
});

testRule(missingHelp, {
  valid: [
    'Tweet @AcmeHelp.',
    '@acmehelp',
    '😀 (ask\n@ACMEHELP)',
    'Ask ＠AcmeHelp, not @AcmeHepl',
    'Write to help@acme.com',
    'Write to: me.too+x@Mail.ACME.com.',
    'see https://acme.com/help',
    'see acme.com/en/Support?x=1',
    'see help.acme.com/a and support.acme.com',
    'see https://www.acme.com/contact-us',
    'see acme.com/help.html and acme.com/contact.php?x=1',
    'see https://acme.com/#/help',
    'see acme.com/help-centre',
    'see acme.com/en/help_center/',
    'see help-center.acme.com',
    'see acme.com/support-desk',
    'Write to josé@acme.com',
    'Write to jose\u0301@acme.com',
    'メール：info@acme.comまで',
    { text: 'Write to info@münchen.de.', profile: { domains: ['münchen.de'] } },
    { text: 'Write to info@xn--mnchen-3ya.de', profile: { domains: ['münchen.de'] } },
    { text: 'Write to инфо@Пример.рф', profile: { domains: ['пример.рф'] } },
    'Besoin d’aide ? https://acme.com/aide',
    { text: 'Hello', profile: { helpHandle: '' } },
    { text: 'Hello', profile: { helpHandle: 'not a handle' } },
    { text: 'Hello @AcmeHepl', conversation: { recipients: 3 } },
    { text: 'Hello @AcmeHepl', conversation: { received: 1 } },
    { text: 'Hello', conversation: { sent: 1 } },
    { text: 'Hello', profile: { accountType: 'personal' } },
    { text: 'Hello', profile: { severities: { 'missing-help': 'off' } } },
  ],
  invalid: [
    {
      text: 'Thanks for the follow!',
      whole: true,
      diagnostics: [missing('Need help? Message @AcmeHelp.', 22)],
    },
    {
      text: 'Merci de nous suivre',
      whole: true,
      diagnostics: [missing('Besoin d’aide\u202f? Écrivez à @AcmeHelp.', 20)],
    },
    {
      text: 'フォローありがとう',
      whole: true,
      diagnostics: [missing('お困りの際は @AcmeHelp までどうぞ。', 9)],
    },
    { text: 'Ask ⟦@AcmeHepl⟧', diagnostics: [misspelt('@AcmeHepl', [4, 13])] },
    { text: '⟦@AcmeHlp⟧ or\n(😀 ⟦@ACME_HELP⟧)', diagnostics: [misspelt('@AcmeHlp', [0, 8]), {}] },
    { text: 'Ask ⟦@AcmeHalf⟧, ⟦@AcmeHel⟧', diagnostics: [{}, {}] },
    // A longer name that begins alike, or one with more typos, is another account.
    { text: 'Ask @AcmeHelpDesk', whole: true, diagnostics: [{ messageId: 'missing_help' }] },
    { text: 'Ask @AcmeHelps or @TheAcmeHelp', whole: true },
    { text: 'Ask @AcmeSales or @AcmeHaft, not x@AcmeHelp', whole: true },
    // Many real handles differ from a short one by a letter.
    { text: 'Ask @bat', whole: true, profile: { helpHandle: 'cat' } },
    {
      text: 'Ask ⟦@bats⟧, not @bits',
      profile: { helpHandle: '@cats' },
      diagnostics: [misspelt('@bats', [4, 9], '@cats')],
    },
    { text: 'Ask @bodats', whole: true, profile: { helpHandle: 'docats' } },
    // Help on another site, and other words that begin alike.
    { text: 'see https://help.acme.org and x@acme.org', whole: true },
    { text: 'see acme.com/contact-lenses', whole: true },
    { text: 'see acme.com/help-wanted and acme.com/support-us-all', whole: true },
    { text: 'see https://acme.com/blog?x=/help and https://acme.com?x=/help', whole: true },
    { text: 'Write to josé@münchen.de', whole: true },
    { text: 'see https://acme.com/helpful and acme.com/a-help @acme.com', whole: true },
    { text: 'see acme.com/help or help@acme.com', whole: true, profile: { domains: [] } },
  ],
});

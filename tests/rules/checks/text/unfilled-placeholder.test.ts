import { unfilledPlaceholder } from '../../../../rules/checks/text/unfilled-placeholder';
import { testRule } from '../../../rule-tester';

const ben = { partnerName: '🌟 Dr. Ben Cole' };
const fill = (name: string, from: number, to: number) => ({
  suggestions: [
    {
      messageId: 'suggest_first_name',
      data: { name },
      edits: [{ range: [from, to] as const, text: name }],
    },
  ],
});
const ana = { profile: { myName: 'Ana Pérez' } };
const sign = (from: number, to: number) => ({
  suggestions: [
    {
      messageId: 'suggest_my_name',
      data: { name: 'Ana Pérez' },
      edits: [{ range: [from, to] as const, text: 'Ana Pérez' }],
    },
  ],
});
const answered = { sent: 1, received: 1 };

testRule(unfilledPlaceholder, {
  valid: [
    'Dear Ana, thanks for the follow!',
    'we <3 you, 5 < 6 and 7 > 2, if a <b and c> d',
    'it is [really!] good [sic] [1] [EN] [Update] [here] [your]',
    '20% off and 30% off, 100%sure%, 100%%sure% %%sure% 5%a%%sure%, 5 %off, %20and%20',
    'set %APPDATA% and %Path% and open %userprofile%',
    'type `{name}` or `[link]`, or\n```\nHi {{name}},\n%FIRSTNAME%\n```',
    'a {} b {{}} c [[]] d [[1]] e *||* f {1} {a: 1, b: 2} {on, off} {x}',
    'list[name] and map[date]',
    'send {"name": "Ben", "date": "2026-11-22"}',
    'the [link](https://acme.com/a)',
    'https://acme.com/?filter[name]=a%20b%C3%A9% https://acme.com/?q=%deb%20',
    'it is **|bold|** ~approx~ ~~no~~ 〇× ○○会社 «merci» << hola >>',
    'ваш «iPhone», «YouTube» et «WhatsApp», «Acme_Pro», code «SUMMER_20», en el «AppStore»',
    'お知らせください。\n【お名前】\n・【住所】：\n下記：【氏名】 【電話番号】',
    '请填写：【姓名】【地址】',
    '[blog] [Order] [Event] <order> [the first link I sent] [a name we like]',
    '<b>bold</b> <time> <a href="https://acme.com">',
    'from {name\nto} <first\nname> [first\nname]',
    'a stray { or [ or < or % or *| or ` at the end {name',
    { text: 'Hi {name}', profile: { accountType: 'personal' } },
    { text: 'Hi {name}', profile: { severities: { 'unfilled-placeholder': 'off' } } },
  ],
  invalid: [
    {
      text: 'Dear ⟦{{firstName}}⟧, thanks',
      diagnostics: [
        {
          severity: 'error',
          messageId: 'unfilled_placeholder',
          data: { text: '{{firstName}}' },
          suggestions: [],
        },
      ],
    },
    // Behind a closing it is the writer's name that is missing.
    { text: 'Best,\n⟦{my name}⟧', ...ana, diagnostics: [sign(6, 15)] },
    { text: 'Best regards,\n\n⟦[Your Name]⟧\nAcme', ...ana, diagnostics: [sign(15, 26)] },
    { text: 'It is on its way! Cheers, ⟦{name}⟧', ...ana, diagnostics: [sign(26, 32)] },
    { text: 'Thank you and best regards – ⟦[agent name]⟧', ...ana, diagnostics: [sign(29, 41)] },
    { text: 'Cordialement\n⟦{prenom}⟧', ...ana, diagnostics: [sign(13, 21)] },
    { text: 'مع تحياتي، ⟦{name}⟧', ...ana, diagnostics: [sign(11, 17)] },
    { text: 'Best,\n⟦[Your Name]⟧', diagnostics: [{ suggestions: [] }] },
    { text: 'Best,\n⟦[Company Name]⟧', ...ana, diagnostics: [{ suggestions: [] }] },
    { text: 'Best,\n⟦[link]⟧', ...ana, diagnostics: [{ suggestions: [] }] },
    { text: 'Hi ⟦{name}⟧, we love it', ...ana, diagnostics: [{ suggestions: [] }] },
    { text: 'Have a day that you love,\n⟦{name}⟧', ...ana, diagnostics: [{ suggestions: [] }] },
    { text: 'Version 1.2 ⟦{name}⟧', ...ana, diagnostics: [{ suggestions: [] }] },
    { text: 'We would love ⟦{name}⟧', ...ana, diagnostics: [{ suggestions: [] }] },
    { text: '⟦{name}⟧\n⟦[link]⟧', conversation: ben, diagnostics: [fill('Ben', 0, 6), {}] },
    { text: '😀 (HI ⟦%FIRSTNAME%⟧)', conversation: ben, diagnostics: [fill('Ben', 7, 18)] },
    'Hi ⟦{first_name}⟧ ⟦{FirstName}⟧ ⟦{$name}⟧ ⟦{!Contact.FirstName}⟧ ⟦{contact.first-name}⟧',
    `Hi ⟦{{{name}}}⟧ ⟦{{ contact.firstname | default: "you" }}⟧ ⟦\${name}⟧ ⟦#{name}⟧ ⟦\${{name}}⟧`,
    'Hi ⟦{name:there}⟧ ⟦{first_name: "you"}⟧',
    'Hi ⟦[First Name]⟧ ⟦[Your Company]⟧ ⟦[INSERT LINK HERE]⟧ ⟦[firstname,fallback=]⟧',
    'Hi ⟦<name>⟧ ⟦<First Name>⟧ ⟦<<FirstName>>⟧ ⟦<link>⟧ ⟦«First_Name»⟧ ⟦«FirstName»⟧',
    'Bonjour ⟦«Nom_Client»⟧ ⟦«PRENOM_CLIENT»⟧ ⟦«Company_Name»⟧',
    '⟦【お名前】⟧様\n⟦【お客様名】⟧様\n亲爱的⟦【姓名】⟧：\n⟦【姓名】⟧您好 こんにちは、山田です ⟦【名前】⟧\n終わり',
    'Hi ⟦*|FNAME|*⟧ ⟦%recipient.first_name%⟧ ⟦%%first_name%%⟧ ⟦~Contact.FirstName~⟧',
    'Hi ⟦{% if name %}⟧ ⟦[% member:first_name %]⟧ ⟦<%= name %>⟧ ⟦[[firstname]]⟧',
    '⟦{Hi|Hello|Hey}⟧ there, ⟦{your name}⟧',
    '⟦{salutation_text}⟧ ⟦{$custom}⟧ ⟦{!Opener}⟧ ⟦{élan}⟧, at ⟦[time]⟧',
    {
      text: 'Hi ⟦{{contact.first_name}}⟧',
      conversation: { partnerName: 'Bo Cole' },
      diagnostics: [fill('Bo', 3, 25)],
    },
    {
      text: '⟦{name}⟧',
      conversation: { partnerName: 'J.R. Cole' },
      diagnostics: [fill('J.R', 0, 6)],
    },
    {
      text: '⟦{name}⟧',
      conversation: { partnerName: `${'B'.repeat(30)} Cole` },
      diagnostics: [fill('B'.repeat(30), 0, 6)],
    },
    {
      text: '⟦{name}⟧',
      conversation: { partnerName: 'Mary-Jane Smith' },
      diagnostics: [fill('Mary-Jane', 0, 6)],
    },
    'Bonjour ⟦[Prénom]⟧, ⟦[votre entreprise]⟧; Hola ⟦[NOMBRE]⟧; Hallo ⟦<Vorname>⟧',
    '⟦{お名前}⟧様 ⟦【会社名】⟧ ⟦｛名前｝⟧ ⟦〇〇⟧様 ⟦○○⟧ さん こんにちは⟦[名前]⟧さん ⟦[이름]⟧님 ⟦[姓名]⟧',
    'https://acme.com/?q=⟦%NAME%⟧ or ⟦%date%⟧',
    'https://acme.com/⟦{{slug}}⟧ `and ⟦{name}⟧ ⟦[First Name]⟧⟦[Last Name]⟧',
    { text: 'Hi ⟦{name}⟧', profile: { domains: [], helpHandle: '' } },
    { text: 'Hi ⟦[name]⟧', conversation: answered, diagnostics: [{ severity: 'warning' }] },
    {
      text: 'Hi ⟦{name}⟧ ⟦{first name}⟧ ⟦{full name}⟧ ⟦{handle}⟧: ⟦{site}⟧ ⟦{help}⟧ ⟦{detail}⟧ ⟦{my name}⟧',
      conversation: answered,
      diagnostics: Array.from({ length: 8 }, () => ({ severity: 'error' as const })),
    },
    {
      text: 'See ⟦{page:Start here}⟧, ⟦{page:https://acme.com/a?b=c}⟧ or {page: } or {page:}',
      conversation: answered,
      diagnostics: [{ severity: 'error' }, { severity: 'error' }],
    },
    {
      text: '⟦{Prénom}⟧ ⟦{ prenom }⟧ ⟦{الاسم الأول}⟧ ⟦{Seite:Erste Schritte}⟧ ⟦{PAGINA：https://a.co/b}⟧',
      profile: { placeholderNames: ['prénom', 'الاسم الأول', 'Seite:', 'página:'] },
      conversation: answered,
      diagnostics: Array.from({ length: 5 }, () => ({ severity: 'error' as const })),
    },
    {
      text: '⟦{prénom}⟧ ⟦{Nom}⟧ ⟦{page}⟧ {seite : } `{prénom}`',
      profile: { placeholderNames: ['nom', 'seite:', 'page:'] },
      conversation: answered,
      diagnostics: [{ severity: 'error' }, { severity: 'warning' }, { severity: 'warning' }],
    },
    {
      text: '⟦{First Name}⟧ ⟦{{name}}⟧ ⟦{site name}⟧ ⟦{product}⟧',
      conversation: answered,
      diagnostics: Array.from({ length: 4 }, () => ({ severity: 'warning' as const })),
    },
    {
      text: 'Hi ⟦{name}⟧',
      profile: { accountType: 'personal' },
      conversation: { ...answered, ...ben },
      diagnostics: [fill('Ben', 3, 9)],
    },
    // Placeholders for another name than the partner's have no suggestion.
    {
      text: '⟦{company_name}⟧ ⟦[Last Name]⟧ ⟦{username}⟧ ⟦[your name]⟧ ⟦{full name}⟧',
      conversation: ben,
      diagnostics: Array.from({ length: 5 }, () => ({ suggestions: [] })),
    },
    {
      text: 'Hi ⟦%NAME%⟧⟦%NAME%⟧⟦%FIRST_NAME%⟧',
      conversation: ben,
      // Only what a space or a mark sets apart is said to somebody.
      diagnostics: [{ suggestions: [] }, { suggestions: [] }, { suggestions: [] }],
    },
    // With the inner one filled in, the outer one would become a placeholder.
    {
      text: '{{a ⟦{name}⟧}}',
      conversation: ben,
      diagnostics: [{ suggestions: [] }],
    },
    {
      text: 'Hi ⟦{name}⟧',
      conversation: { partnerName: '✨ 7 ✨' },
      diagnostics: [{ suggestions: [] }],
    },
    {
      text: '⟦〇〇⟧様',
      conversation: { partnerName: '山田太郎' },
      diagnostics: [fill('山田太郎', 0, 2)],
    },
    {
      text: 'Hi ⟦{name}⟧',
      conversation: { partnerName: 'B'.repeat(31) },
      diagnostics: [{ suggestions: [] }],
    },
    {
      text: 'Hi ⟦{name}⟧! '.repeat(22),
      conversation: ben,
      diagnostics: Array.from({ length: 22 }, (_, index) =>
        index < 20 ? fill('Ben', 11 * index + 3, 11 * index + 9) : { suggestions: [] },
      ),
    },
  ],
});

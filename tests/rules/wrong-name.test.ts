import { wrongName } from '../../rules/wrong-name';
import { type Row, testRule } from '../rule-tester';

const answered = { sent: 1, received: 1 };
const toBen = { ...answered, partnerName: 'Ben Cole 🌟', recentNames: ['✨ Sarah Connor', 'Zoë'] };
const ben = (text: string): Row => ({ text, conversation: toBen });
const after = (name: string, text: string): Row => ({
  text,
  conversation: { ...answered, partnerName: 'Ben Cole', recentNames: [name] },
});
const instead = (name: string, from: number, to: number) => ({
  suggestions: [
    {
      messageId: 'suggest_first_name',
      data: { name },
      edits: [{ range: [from, to] as const, text: name }],
    },
  ],
});

testRule(wrongName, {
  valid: [
    'Hello Sarah, it has shipped.',
    ben('Hello Ben, it has shipped.'),
    ben('HI BEN and Sarah'),
    ben('Hello Ana'),
    ben('Hello'),
    ben('Hi'),
    ben('It was Sarah who said so. Ask Sarah!'),
    ben('Hello from Sarah'),
    ben('Hey, Sarah is ill today'),
    ben('Sarah, our colleague, is ill'),
    ben('Sarah is ill'),
    ben('Sarah'),
    ben("Hi Sarah's friend"),
    ben('Dear Mr Cole'),
    ben('Thanks Sarah'),
    after('Sarah', 'Saさん、こんにちは'),
    {
      text: 'Hi Sarah, 王伟你好',
      conversation: { ...toBen, recentNames: [...Array(20).fill('Zoë'), 'Sarah', '王伟'] },
    },
    after('Acme Customer Care', 'Dear customer'),
    ben('Sarah said: Dear Mr\nHello'),
    after('Will', 'hi will you have it'),
    after('7', '你好'),
    ben('Hi there, and hi all'),
    after('There Will Be Team', 'Hi there, hi team, hi will you be there'),
    // A short form, or the same name in another guise.
    { text: 'Hi Ben', conversation: { partnerName: 'Benjamin', recentNames: ['Ben'] } },
    { text: 'Hi Jose', conversation: { partnerName: 'JOSÉ', recentNames: ['Jose'] } },
    { text: 'Hi Sarah', conversation: { partnerName: 'sarah_92', recentNames: ['Sarah'] } },
    { text: 'Hi Sarah', conversation: { recentNames: ['Sarah'] } },
    { text: 'Hi Sarah', conversation: { ...toBen, recipients: 3 } },
    { text: 'Hi Sarah', conversation: { ...toBen, recentNames: [] } },
    { text: 'Hi S', conversation: { ...toBen, recentNames: ['S'] } },
    { text: '山田さん', conversation: { partnerName: '山田花子', recentNames: ['山田太郎'] } },
    {
      text: '佐藤さんです。山田さんは休みです',
      conversation: { partnerName: '佐藤', recentNames: ['山田'] },
    },
    { text: '山田。', conversation: { partnerName: '佐藤', recentNames: ['山田'] } },
    { text: 'こんにちは、山田が', conversation: { partnerName: '佐藤', recentNames: ['山田'] } },
    { text: '林さん', conversation: { partnerName: '佐藤', recentNames: ['林'] } },
    {
      text: 'Hi Sarah',
      conversation: toBen,
      profile: { severities: { 'wrong-name': 'off' } },
    },
  ],
  invalid: [
    {
      ...ben('Hello ⟦Sarah⟧, it has shipped.'),
      diagnostics: [
        {
          severity: 'error',
          messageId: 'wrong_name',
          data: { text: 'Sarah', name: 'Ben Cole 🌟' },
          ...instead('Ben', 6, 11),
        },
      ],
    },
    { ...ben('😀 (HI ⟦SARAH⟧)'), diagnostics: [instead('Ben', 7, 12)] },
    ben('hi ⟦sarah⟧ it has shipped\nHey there ⟦Zoe⟧!'),
    ben('Good news. Hi ⟦Zoë⟧, bye'),
    ben('⟦Sarah⟧,\nit has shipped'),
    ben('⟦Sarah Connor⟧, \nit has shipped'),
    { ...ben('Dear ⟦Sarah Connor⟧'), diagnostics: [instead('Ben', 5, 17)] },
    ben('Hey, ⟦Sarah⟧: look'),
    ben('Hi ⟦Sarah⟧, Connor is here'),
    // "Dear Ms Ben" would be no better.
    { ...ben('Dear Ms. ⟦Connor⟧'), diagnostics: [{ suggestions: [] }] },
    { ...ben('Sehr geehrte Frau Dr. ⟦Connor⟧,'), diagnostics: [{ suggestions: [] }] },
    {
      text: 'Hi ⟦Sarah⟧',
      conversation: { partnerName: '007', recentNames: ['Sarah'] },
      diagnostics: [{ suggestions: [] }],
    },
    { text: 'Hi ⟦Sarah⟧', conversation: toBen, profile: { domains: [], helpHandle: '' } },
    { text: 'Hi ⟦Sarah⟧', conversation: { ...toBen, beginning: false, received: 0 } },
    { text: 'Hi ⟦Sarah⟧', conversation: toBen, profile: { accountType: 'personal' } },
    { ...after('Will', 'Hi ⟦Will⟧ you have it') },
    { ...after('Will', 'hi ⟦will⟧, you have it') },
    ben('Bonjour ⟦Sarah⟧'),
    ben('¡Buenos días, ⟦Sarah⟧!'),
    ben('Guten Tag ⟦Sarah⟧'),
    ben('Olá ⟦Sarah⟧'),
    ben('Buongiorno ⟦Sarah⟧'),
    ben('Goedemorgen ⟦Sarah⟧'),
    ben('Merhaba ⟦Sarah⟧'),
    ben('Hej ⟦Sarah⟧'),
    ben('Cześć ⟦Sarah⟧'),
    ben('Kära ⟦Sarah⟧'),
    ben('Добрый день, ⟦Sarah⟧!'),
    after('Сара Коннор', 'Здравствуйте, ⟦Сара⟧!'),
    after('Сара', 'Привіт, ⟦Сара⟧'),
    after('Μαρία', 'Γεια σου ⟦Μαρία⟧'),
    after('سارة', 'مرحبا ⟦سارة⟧،'),
    after('שרה', 'שלום ⟦שרה⟧,'),
    after('सारा', 'नमस्ते ⟦सारा⟧'),
    after('Lan', 'Chào ⟦Lan⟧'),
    {
      ...after('山田太郎', '⟦山田⟧さん、お世話になっております'),
      diagnostics: [instead('Ben', 0, 2)],
    },
    after('山田太郎', 'こんにちは、⟦山田太郎⟧様'),
    after('Sarah', '⟦Sarah⟧さん、こんにちは'),
    after('김민수', '안녕하세요 ⟦민수⟧님'),
    after('王伟', '你好⟦王伟⟧，'),
    {
      text: '你好⟦王伟⟧，\nHi ⟦Zoe⟧',
      conversation: { ...toBen, recentNames: ['Zoe', '王伟'] },
    },
    after('Mary-Jane Smith', 'Hi ⟦Mary-Jane⟧, look'),
    after('王伟', '好的！「⟦王伟⟧先生」'),
    after('山田太郎', '山田さんは休みです。\n⟦太郎⟧くん、山田さん'),
    after('王伟', '⟦王伟⟧，您好'),
    after('王伟', '亲爱的⟦王伟⟧！'),
    after('ซาร่า', 'สวัสดีค่ะ คุณ⟦ซาร่า⟧'),
  ],
});

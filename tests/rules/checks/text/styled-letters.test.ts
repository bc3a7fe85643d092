import { styledLetters } from '../../../../rules/checks/text/styled-letters';
import { testRule } from '../../../rule-tester';

testRule(styledLetters, {
  valid: [
    'Thanks for the follow!',
    'Ça va très bien, größer, İstanbul, Ελλάδα, привет',
    'フォローありがとう 感谢 감사합니다 شكرا',
    '🇫🇷 🇩🇪 🇺🇸 ① ② ③ 🆗 ㊗ 🅰️🅱️🅾️ ™ ℠ ℡ № ﬁ ㎏',
    '𝟭𝟮𝟯 𝟰𝟱𝟲',
    '𝑥 + 𝑦 = 𝑧, ℝⁿ, 5 µm, 3 Ω',
    'the 1ˢᵗ, the 2ⁿᵈ, la 1ᵉʳᵉ, Mˡˡᵉ Durand',
    '全角のＮＨＫとＡＢＣ',
    'Ⅷ Ⅲ ⅠⅠⅠ',
    'ab𝗰𝗱 is two',
    '@acme_𝗮 and acme.com/𝗮',
    { text: '𝗦𝗮𝗹𝗲', profile: { severities: { 'styled-letters': 'off' } } },
    { text: '𝗦𝗮𝗹𝗲', profile: { accountType: 'personal' }, conversation: { received: 1 } },
  ],
  invalid: [
    {
      text: 'Our ⟦𝗦𝗔𝗟𝗘 𝗯𝗲𝗴𝗶𝗻𝘀⟧ today',
      diagnostics: [
        {
          severity: 'info',
          messageId: 'styled_letters',
          data: { text: '𝗦𝗔𝗟𝗘 𝗯𝗲𝗴𝗶𝗻𝘀' },
          suggestions: [
            {
              messageId: 'suggest_plain_letters',
              data: { text: 'SALE begins' },
              edits: [{ range: [4, 25], text: 'SALE begins' }],
            },
          ],
        },
      ],
    },
    '⟦𝓗𝓮𝓵𝓵𝓸⟧ you and ⟦𝕬𝖓𝖆!⟧',
    'the ⟦ⓐⓑⓒ⟧ of ⟦🄰🄱🄲⟧',
    '⟦ＢＩＧ⟧ sale',
    '⟦ᵗʰᵃⁿᵏˢ⟧ a lot',
    '⟦𝝖𝝗𝝘⟧ in Greek',
    {
      text: '⟦𝗦𝗔𝗟𝗘-𝟱𝟬%⟧',
      diagnostics: [
        {
          suggestions: [
            {
              messageId: 'suggest_plain_letters',
              data: { text: 'SALE-50%' },
              edits: [{ range: [0, 14], text: 'SALE-50%' }],
            },
          ],
        },
      ],
    },
    { text: '⟦𝗦𝗮𝗹𝗲⟧', conversation: { received: 1 } },
  ],
});

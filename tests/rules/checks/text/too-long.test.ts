import { tooLong } from '../../../../rules/checks/text/too-long';
import { testRule } from '../../../rule-tester';

const ten = { maxLength: 10 };
const link = 'acme.com/a-page-with-a-name-of-more-than-23-characters';

testRule(tooLong, {
  valid: [
    'Thanks for the follow!',
    'x'.repeat(280),
    '👨‍👩‍👧'.repeat(280),
    `${'x'.repeat(256)} ${link}`,
    { text: '1234567890', profile: ten },
    { text: '1234567890 \n ', profile: ten },
    { text: '12345678\r\n0', profile: ten },
    { text: 'e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', profile: ten },
    { text: link, profile: { maxLength: 23 } },
    { text: '12345678901', profile: ten, conversation: { sent: 1, received: 1 } },
    { text: '12345678901', profile: ten, conversation: { beginning: false } },
    { text: '12345678901', profile: { ...ten, accountType: 'personal' } },
    { text: '12345678901', profile: { ...ten, severities: { 'too-long': 'off' } } },
  ],
  invalid: [
    {
      text: `${'x'.repeat(280)}⟦x⟧`,
      diagnostics: [
        { severity: 'warning', messageId: 'too_long', data: { count: 281, limit: 280 } },
      ],
    },
    {
      text: '1234567890⟦1⟧',
      profile: { ...ten, domains: [], helpHandle: '' },
      conversation: { sent: 1 },
      diagnostics: [{ data: { count: 11, limit: 10 } }],
    },
    { text: '😀2345678\n0⟦(ABC)\nD⟧', profile: ten, diagnostics: [{ data: { count: 17 } }] },
    { text: '👨‍👩‍👧234567890⟦👨‍👩‍👧⟧', profile: ten, diagnostics: [{ data: { count: 11 } }] },
    { text: '\ud800234567890⟦\0⟧', profile: ten },
    // A link that does not fit is past the limit as a whole.
    { text: '123 ⟦acme.com 890⟧', profile: ten, diagnostics: [{ data: { count: 31 } }] },
    { text: `⟦${link}⟧`, profile: { maxLength: 22 }, diagnostics: [{ data: { count: 23 } }] },
    {
      text: `acme.com ${link} 9⟦0 acme.com⟧`,
      profile: { maxLength: 49 },
      diagnostics: [{ data: { count: 74 } }],
    },
    // X does not shorten what it does not link.
    { text: 'http://127⟦.0.0.1⟧', profile: ten, diagnostics: [{ data: { count: 16 } }] },
  ],
});

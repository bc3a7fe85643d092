import { tooLong } from '../../../../rules/checks/text/too-long';
import { testRule } from '../../../rule-tester';

const ten = { maxLength: 10 };
const link = `https://acme.com/${'a'.repeat(303)}`;
const unknown = { beginning: false };
const answered = { sent: 1, received: 1 };

testRule(tooLong, {
  valid: [
    'Thanks for the follow!',
    'x'.repeat(280),
    '👨‍👩‍👧'.repeat(280),
    { text: `Thanks! ${link}`, profile: { maxLength: 328 } },
    { text: '1234567890', profile: ten },
    { text: '1234567890 \n ', profile: ten },
    { text: '12345678\r\n0', profile: ten },
    { text: 'e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', profile: ten },
    { text: '12345678901', profile: ten, conversation: { sent: 1, received: 1 } },
    { text: '12345678901', profile: ten, conversation: { beginning: false } },
    { text: '12345678901', profile: { ...ten, accountType: 'personal' } },
    { text: '12345678901', profile: { ...ten, severities: { 'too-long': 'off' } } },
    // As much as X sends: 11,000 bytes, without the white space around the words.
    ...[
      'x'.repeat(11_000),
      ` \n${'д'.repeat(5_500)}\n`,
      '文'.repeat(3_666),
      '🙂'.repeat(2_750),
    ].map((text) => ({ text, conversation: answered })),
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
    // X shows a link as it is: it counts in full.
    { text: '123 acme.c⟦om 890⟧', profile: ten, diagnostics: [{ data: { count: 16 } }] },
    {
      text: `Thanks! ${link.slice(0, 272)}⟦${link.slice(272)}⟧`,
      diagnostics: [{ data: { count: 328, limit: 280 } }],
    },
    { text: 'http://127⟦.0.0.1⟧', profile: ten, diagnostics: [{ data: { count: 16 } }] },
    // More than X sends, whoever writes in whatever phase.
    ...[
      { text: `${'x'.repeat(11_000)}⟦x⟧` },
      { text: ` ${'д'.repeat(5_500)}⟦д\n⟧`, conversation: answered },
      { text: `${'文'.repeat(3_666)}⟦文⟧`, conversation: unknown },
      { text: `${'🙂'.repeat(2_750)}⟦🙂⟧`, profile: { accountType: 'personal' as const } },
      { text: `${'x'.repeat(11_000)}⟦x⟧`, profile: { maxLength: 11_000 } },
    ].map((row) => ({
      ...row,
      diagnostics: [
        { severity: 'error' as const, messageId: 'too_long_for_x', data: { count: 1 } },
      ],
    })),
  ],
});

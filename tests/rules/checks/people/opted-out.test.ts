import { optedOut } from '../../../../rules/checks/people/opted-out';
import { testRule } from '../../../rule-tester';

const asked = { sent: 1, received: 1, lastReceived: "please don't message me again" };

testRule(optedOut, {
  valid: [
    'New offer!',
    { text: 'Happy to help', conversation: { ...asked, lastReceived: 'The export does not stop' } },
    { text: 'Like this', conversation: { ...asked, lastReceived: 'How do I unsubscribe?' } },
    // Only their message counts, not the draft.
    { text: 'STOP\n(please stop messaging me)', conversation: { sent: 1, received: 1 } },
    { text: 'New offer!', conversation: asked, profile: { severities: { 'opted-out': 'off' } } },
    { text: 'New offer!', history: { optedOut: false } },
    // In a group it may be meant for somebody else.
    { text: 'Hey', conversation: { ...asked, recipients: 4, beginning: false } },
    { text: 'Hey', conversation: { ...asked, recipients: 0, lastReceived: 'stop 😂' } },
    { text: 'Hey', conversation: { recipients: 4 }, history: { optedOut: true } },
  ],
  invalid: [
    {
      text: 'We will not write again.',
      whole: true,
      conversation: asked,
      diagnostics: [
        { severity: 'warning', messageId: 'opted_out', data: { text: asked.lastReceived } },
      ],
    },
    {
      text: '😀 New\noffer!',
      whole: true,
      conversation: { ...asked, sentSince: 1 },
      diagnostics: [
        { severity: 'error', messageId: 'opted_out_again', data: { text: asked.lastReceived } },
      ],
    },
    {
      text: 'NEW (offer)',
      whole: true,
      profile: { domains: [], helpHandle: '' },
      history: { optedOut: true },
      diagnostics: [{ severity: 'error', messageId: 'opted_out_earlier', data: {} }],
    },
    {
      text: 'Sorry',
      whole: true,
      conversation: asked,
      history: { optedOut: true },
      diagnostics: [{ severity: 'warning', messageId: 'opted_out' }],
    },
    { text: 'Hey', whole: true, conversation: asked, profile: { accountType: 'personal' } },
    { text: 'Hey', whole: true, conversation: { ...asked, recipients: 1, beginning: false } },
    {
      text: 'Hey',
      whole: true,
      conversation: { ...asked, recipients: 1, lastReceived: 'stop 😂' },
      diagnostics: [{ severity: 'warning', data: { text: 'stop 😂' } }],
    },
    {
      text: 'Hey',
      whole: true,
      conversation: { lastReceived: ` Stop messaging me. ${'😀'.repeat(60)}` },
      diagnostics: [{ data: { text: `Stop messaging me. ${'😀'.repeat(41)}…` } }],
    },
    {
      text: 'Hey',
      whole: true,
      conversation: { lastReceived: `Stop messaging me. ${'😀'.repeat(41)}` },
      diagnostics: [{ data: { text: `Stop messaging me. ${'😀'.repeat(41)}` } }],
    },
  ],
});

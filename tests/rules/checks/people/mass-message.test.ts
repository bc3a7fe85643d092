import { massMessage } from '../../../../rules/checks/people/mass-message';
import { testRule } from '../../../rule-tester';

const to = (similarRecipients: number) => ({
  text: 'Hi!',
  whole: true as const,
  history: { similarRecipients },
});
const inGroup = (recipients: number) => ({
  text: 'Hi!',
  whole: true as const,
  conversation: { recipients },
});

testRule(massMessage, {
  valid: [
    'Thanks for the follow!',
    { text: 'Hi', history: { similarRecipients: 2 } },
    { text: 'Hi', history: { similarRecipients: -3 } },
    { text: 'Hi all', conversation: { recipients: 4 } },
    // A group of unknown size.
    { text: 'Hi all', conversation: { recipients: 0 } },
    { text: 'Hi', history: { similarRecipients: 30 }, conversation: { received: 1 } },
    { text: 'Hi', history: { similarRecipients: 30 }, conversation: { beginning: false } },
    { text: 'Hi all', conversation: { recipients: 30, received: 1 } },
    { text: 'Hi', history: { similarRecipients: 30 }, profile: { accountType: 'personal' } },
    {
      text: 'Hi',
      history: { similarRecipients: 30 },
      profile: { severities: { 'mass-message': 'off' } },
    },
  ],
  invalid: [
    {
      ...to(3),
      diagnostics: [{ severity: 'info', messageId: 'mass_message_add_line', data: { count: 3 } }],
    },
    { ...to(4), diagnostics: [{ severity: 'info' }] },
    {
      ...to(5),
      text: '😀 HI\n(you)',
      diagnostics: [{ severity: 'warning', messageId: 'mass_message', data: { count: 5 } }],
    },
    { ...to(9), diagnostics: [{ severity: 'warning' }] },
    {
      ...to(10),
      conversation: { sent: 1 },
      profile: { domains: [], helpHandle: '' },
      diagnostics: [{ severity: 'error', messageId: 'mass_message', data: { count: 10 } }],
    },
    {
      ...inGroup(5),
      diagnostics: [{ severity: 'warning', messageId: 'mass_message_group', data: { count: 5 } }],
    },
    { ...inGroup(19), diagnostics: [{ severity: 'warning' }] },
    { ...inGroup(20), diagnostics: [{ severity: 'error', data: { count: 20 } }] },
    // Of the two reasons, the one with the higher severity is reported.
    {
      ...inGroup(5),
      ...{ history: { similarRecipients: 7 } },
      diagnostics: [{ data: { count: 5 } }],
    },
    {
      ...inGroup(5),
      history: { similarRecipients: 10 },
      diagnostics: [{ severity: 'error', messageId: 'mass_message' }],
    },
    {
      ...to(10),
      profile: { severities: { 'mass-message': 'info' } },
      diagnostics: [{ severity: 'info' }],
    },
  ],
});

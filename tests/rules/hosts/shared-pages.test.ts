import { expect, test } from 'vitest';
import { type LintContext, lint, type RuleId } from '../../../rules';

const own = {
  domains: ['acme.com', 'acme.zendesk.com'],
  allowedDomains: ['partner.com'],
  helpHandle: 'AcmeHelp',
};
const context = (more: LintContext['conversation'] = {}): LintContext => ({
  profile: own,
  conversation: { sent: 1, received: 1, lastReceived: 'ok', ...more },
});
const fired = (text: string, rule: RuleId, more?: LintContext) =>
  lint(text, more ?? context()).diagnostics.filter(({ ruleId }) => ruleId === rule);

test.each([
  'https://acme.zendesk.com/agent/tickets/123',
  'https://other.zendesk.com/agent/tickets/123',
  'https://acme.com/admin/orders/5',
  'https://acme.com/wp-login.php?redirect_to=x',
  'https://acme.com/?p=5&preview_nonce=abc',
  'https://acme.freshdesk.com/a/tickets/5',
  'https://acme.myshopify.com/admin/orders/5',
  'https://secure.helpscout.net/conversation/1/2',
  'https://app.intercom.com/a/inbox/x',
  'https://x.com/i/chat/12-34',
  'https://chat.x.com/i/chat/12-34',
  'x.com/i/chat/g123',
  'https://twitter.com/messages/12-34',
  'https://x.com/messages/12-34/info',
  'см. https://x.com/i/chat/12-34, 見https://x.com/i/chat/12-34。',
])('private: %s', (link) => {
  expect(fired(`See ${link} now`, 'private-link')[0]?.severity).toBe('error');
});

test.each([
  'https://us02web.zoom.us/j/841?pwd=Ukx',
  'https://zoom.us/my/acme?pwd=abc',
  'https://firebasestorage.googleapis.com/v0/b/a/o/menu.pdf?alt=media&token=3f1c',
  'https://docs.google.com/document/d/1/edit?usp=sharing&token=a',
  'https://www.dropbox.com/s/a/b.pdf?rlkey=abc&token=b',
  'https://checkout.stripe.com/pay/cs_live?key=1&token=2',
  'https://calendly.com/acme/call?token=abc',
  'https://partner.com/a?token=abc',
  'https://x.com/messages/compose?recipient_id=123',
  'https://x.com/messages/compose?recipient_id=123&text=hi',
  'https://x.com/i/chat/group_join/g1/abc',
  'https://x.com/messages https://x.com/i/chat https://x.com/i/chats/1-2',
  'https://site.org/i/chat/12-34 https://site.org/messages/12-34',
  'https://x.com/acme/status/123',
  'https://acme.com/administration https://acme.com/agents https://acme.com/docs/admin/',
  'https://help.com/agent/tips',
  'https://acme.zendesk.com/hc/en-us/requests/123',
])('not private: %s', (link) => {
  expect(fired(`See ${link} now`, 'private-link')).toEqual([]);
  expect(fired(`See ${link} now`, 'private-link', { profile: own })).toEqual([]);
});

test.each([
  'https://acme.com/reset?token=9f8e',
  'https://site.org/password/new?token=9f8e',
  'https://site.org/unsubscribe?token=a',
  'https://site.org/invoice/5?token=a',
  'https://site.org/checkout?token=a',
])('for one person, so a warning in a first message too: %s', (link) => {
  expect(fired(`See ${link} now`, 'private-link', { profile: own })[0]?.severity).toBe('warning');
});

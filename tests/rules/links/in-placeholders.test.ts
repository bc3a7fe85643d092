import { expect, test } from 'vitest';
import { type LintContext, lint } from '../../../rules';
import { Draft } from '../../../rules/draft';
import { withEdits } from '../../../rules/text/with-edits';

const found = (text: string) => {
  const { links, mentions } = new Draft(text);
  return [...links, ...mentions].map(({ range }) => text.slice(...range));
};

test.each([
  'Hi {{contact.name}}, thanks',
  '{{contact.name}} {{user.email}} {{custom.delivery}}',
  'Hi [contact.name] [user.name] {contact.name} <contact.name>',
  `Hi %recipient.name% ::subscriber.name:: *|order.name|* \${user.app} <%= user.name %>`,
  '{{contact.name}}{{order.link}}glued{{order.link}}',
  'ask [@handle] or {{@name}} or {@name|@other}',
  'glued{{contact.name}}.',
  'Здравствуйте, {{contact.name}}! 您好{{contact.name}}，',
  'Zendesk {{ticket.link}} at the end {{ticket.link}}',
  '{{ contact.name | default: "acme.com" }}',
])('no link and no mention in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['see acme.com, {{contact.name}}', ['acme.com']],
  ['{{contact.name}}: acme.com @AcmeHelp', ['acme.com', '@AcmeHelp']],
  [
    'https://acme.com/guide?ref={{contact.id}} and acme.org',
    ['https://acme.com/guide?ref=', 'acme.org'],
  ],
  ['https://acme.com/{{contact.id}}/x', ['https://acme.com/']],
  ['https://acme.com/?filter[name]=a', ['https://acme.com/?filter[name]=a']],
  ['[acme.com] {acme.com} <acme.com>', ['acme.com', 'acme.com', 'acme.com']],
  ['`{{contact.name}}` acme.com', ['contact.name', 'acme.com']],
  ['{ acme.com } and {on, acme.com}', ['acme.com', 'acme.com']],
  ['[name](https://acme.com)', ['https://acme.com']],
  ['@{{handle}} @AcmeHelp', ['@AcmeHelp']],
])('links and mentions of %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

const context: LintContext = { profile: { domains: ['acme.com'], helpHandle: 'AcmeHelp' } };

test.each([
  'See http://evil.org/?ref=[contact.name] now',
  'See https://evil.org/[contact.name]/x and https://acme.com/a',
  'See evil.org/{{contact.name}} and acme.com and acme.net',
  '({{contact.link}}) evil.org acme.com{{contact.name}}',
  '{{contact.link}}evil.org {{contact.link}} evil.org',
])('no suggestion of %s breaks a placeholder', (text) => {
  const before = new Draft(text).placeholders.length;
  expect(before).toBeGreaterThan(0);
  const { diagnostics } = lint(text, context);
  for (const { suggestions, ruleId } of diagnostics) {
    if (ruleId === 'unfilled-placeholder') continue;
    for (const { edits } of suggestions) {
      const after = withEdits(text, edits);
      const whole = new Draft(text).placeholders.map(({ range }) => text.slice(...range));
      const broken = whole.filter((each) => !after.includes(each));
      const touched = broken.filter((each) => /[[\]{}]/.test(after.replaceAll(each, '')));
      expect(touched, after).toEqual([]);
    }
  }
});

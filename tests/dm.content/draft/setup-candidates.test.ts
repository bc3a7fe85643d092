import { expect, test } from 'vitest';
import { handlesIn, sitesIn } from '../../../entrypoints/dm.content/draft/setup-candidates';
import { Draft } from '../../../rules';

test.each([
  ['see acme.com/guide and shop.acme.de', ['acme.com', 'shop.acme.de']],
  ['Hi {{contact.name}}, see acme.com', ['acme.com']],
  ['[order.link] {{custom.delivery}} %contact.name% acme.com', ['acme.com']],
  ['{{contact.name}}', []],
  ['acme.com?ref={{contact.id}}', ['acme.com']],
  ['x.com/acme twitter.com/acme/status/1', []],
  ['instagram.com/acme youtube.com/@acme linkedin.com/company/acme', []],
  ['bit.ly/abc 127.0.0.1 github.io', []],
  ['acme.com/a, acme.com/b, www.acme.de and acme.com', ['acme.com', 'acme.de']],
  // A profile is no site; the same host may hold one all the same.
  ['github.com/acme acme.github.io/a acme.github.io/b', ['acme.github.io']],
  ['no link', []],
])('sites in %j', (text, sites) => {
  expect(sitesIn({ draft: new Draft(text), caret: null })).toEqual(sites);
});

test.each([
  ['ask @AcmeHelp or @acme', ['AcmeHelp', 'acme']],
  ['ask {{@handle}} or {@handle} or [@handle]', []],
  ['help@acme.com', []],
])('handles in %j', (text, handles) => {
  expect(handlesIn({ draft: new Draft(text), caret: null })).toEqual(handles);
});

test('what is being typed is none yet', () => {
  expect(sitesIn({ draft: new Draft('see acme.com'), caret: [12, 12] })).toEqual([]);
  expect(sitesIn({ draft: new Draft('see acme.com'), caret: [0, 0] })).toEqual(['acme.com']);
  expect(handlesIn({ draft: new Draft('@acme'), caret: [5, 5] })).toEqual([]);
});

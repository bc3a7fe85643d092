import { expect, test } from 'vitest';
import { readPage } from '../../../../components/options/business/read-page';

test.each([
  ['Start', 'acme.com/start', { title: 'Start', url: 'https://acme.com/start' }],
  ['  Two \n words ', 'http://acme.com', { title: 'Two words', url: 'http://acme.com/' }],
  ['', 'https://bücher.example/a b', { title: '', url: 'https://xn--bcher-kva.example/a%20b' }],
])('%j, %s is a page', (title, address, page) => {
  expect(readPage(title, address)).toEqual({ page });
});

test.each([
  ['St\u202eart', 'hidden'],
  ['Start\u2066', 'hidden'],
  ['St\u0007art', 'hidden'],
  ['👩‍💻'.repeat(20), 'long'],
])('a title such as %j is none: %s', (title, problem) => {
  expect(readPage(title, 'acme.com')).toEqual({ problem });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['nothing', 'notAnAddress'],
  ['javascript:alert(1)', 'notAnAddress'],
  ['javascript://acme.com/%0aalert(1)', 'notAnAddress'],
  ['data://acme.com', 'notAnAddress'],
  ['http://', 'notAnAddress'],
  ['192.168.0.1/x', 'notAnAddress'],
  ['two words.com', 'notAnAddress'],
  [`acme.com/${'x'.repeat(1000)}`, 'long'],
])('%s is none: %s', (address, problem) => {
  expect(readPage('', address)).toEqual({ problem });
});

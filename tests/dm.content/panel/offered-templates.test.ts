import { expect, test } from 'vitest';
import {
  isWelcomeOffered,
  offeredTemplates,
} from '../../../entrypoints/dm.content/panel/offered-templates';

const templates = [
  { title: 'hello', for: 'first', account: '' },
  { title: 'hours', for: 'reply', account: '' },
  { title: 'bye', for: 'both', account: '' },
  { title: 'of acme', for: 'both', account: 'acme' },
] as const;

test.each([
  ['first', '', 'hello, bye'],
  ['unanswered', '', 'hours, bye'],
  ['answered', '', 'hours, bye'],
  ['unknown', '', 'hours, bye, hello'],
  ['first', 'acme', 'hello, bye, of acme'],
  ['answered', 'acme', 'hours, bye, of acme'],
  ['unknown', 'acme', 'hours, bye, of acme, hello'],
  ['answered', 'other', 'hours, bye'],
] as const)('%s, written by %j: %s', (phase, writer, titles) => {
  const offered = offeredTemplates(templates, { phase, writer });
  expect(offered.map(({ title }) => title).join(', ')).toBe(titles);
});

test.each([
  ['first', 'business', false, true],
  ['unknown', 'business', false, true],
  ['unanswered', 'business', false, false],
  ['answered', 'business', false, false],
  ['first', 'business', true, false],
  ['first', 'personal', false, false],
  ['unknown', 'personal', false, false],
  ['first', undefined, false, true],
] as const)('the welcome, %s, %s, in a group %s: %s', (phase, accountType, isGroup, isOffered) => {
  expect(isWelcomeOffered(phase, accountType, isGroup)).toBe(isOffered);
});

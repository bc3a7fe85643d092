import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from '../source';

const root = fileURLToPath(new URL('../..', import.meta.url));
const languages = readdirSync(`${root}public/_locales`);
/** The shortest of what Firefox (50), and the longest of what Edge and the App Store take. */
const limits = { title: 50, summary: 132, description: [250, 4000] } as const;

const listingOf = (language: string) => {
  const [, title = '', description = ''] =
    /^# ([^\n]*)\n\n(.*)\n$/s.exec(read(`.github/store/listing/${language}.md`)) ?? [];
  return { title, description };
};
const english = listingOf('en').description.split('\n');

test('every language has its listing, and no other has', () => {
  const listings = readdirSync(`${root}.github/store/listing`);
  expect(listings).toEqual(languages.map((language) => `${language}.md`));
});

describe.each(languages)('%s', (language) => {
  const { title, description } = listingOf(language);
  const { extension_description: summary } = JSON.parse(
    read(`public/_locales/${language}/messages.json`),
  );

  test('fits where the stores show it', () => {
    expect(title.length).toBeGreaterThan(10);
    expect(title.length).toBeLessThanOrEqual(limits.title);
    expect(summary.message.length).toBeLessThanOrEqual(limits.summary);
    expect(description.length).toBeGreaterThanOrEqual(limits.description[0]);
    expect(description.length).toBeLessThanOrEqual(limits.description[1]);
  });

  test('says the same as in English, as far as its form shows', () => {
    const form = (lines: readonly string[]) => lines.map((line) => line.replace(/^(• ?|).*/, '$1'));
    const lines = description.split('\n');
    expect(form(lines)).toEqual(form(english));
    expect(lines.filter((line) => line.includes('{first name}'))).toHaveLength(1);
    for (const name of [title, lines[0], lines.at(-1)]) expect(name).toMatch(/DM Decorum|X Corp/);
    expect(description).toContain('storage');
    // They are plain text: stores would show the signs.
    expect(description).not.toMatch(/[*_`#]|\]\(|https?:/);
  });
});

test('what the stores ask is answered', () => {
  const answers = read('.github/store/README.md');
  for (const question of [
    'Category',
    'Single purpose',
    'Why `storage`',
    'Why x.com, chat.x.com and twitter.com',
    'Remote code',
    'Data use (Chrome)',
    'Data collection (Firefox)',
    'Privacy policy',
  ]) {
    expect(answers).toContain(question);
  }
});

test('the privacy policy names the address for questions that package.json has', () => {
  const { bugs } = JSON.parse(read('package.json'));
  const [, questions = ''] = read('.github/docs/privacy.md').split('## Questions\n\n');
  expect(questions.split('\n\n')[0]).toBe(bugs.email === '' ? 'No address yet.' : bugs.email);
});

const documents = readdirSync(`${root}.github`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `.github/${path.replaceAll('\\', '/')}`);

test.each(['README.md', ...documents])('%s: its links lead to files that exist', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)];
  const dead = links
    .map(([, link = '']) => posix.join(posix.dirname(path), link))
    .filter((target) => !existsSync(root + target));
  expect(dead).toEqual([]);
});

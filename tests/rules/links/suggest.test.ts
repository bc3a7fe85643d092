import { describe, expect, test } from 'vitest';
import { Draft } from '../../../rules/draft';
import { destinationOf } from '../../../rules/hosts/destination';
import {
  addAtEnd,
  keepOnly,
  removeLink,
  replaceByWords,
  replaceLink,
} from '../../../rules/links/suggest';
import type { Link, Suggestion } from '../../../rules/types';

const words = { messageId: 'suggest_insert_page', data: { title: 'Start' } };

function apply(text: string, { edits }: Suggestion): string {
  let from = 0;
  let result = '';
  for (const { range, text: put } of edits) {
    result += text.slice(from, range[0]) + put;
    from = range[1];
  }
  return result + text.slice(from);
}

function first(draft: Draft): Link {
  const [link] = draft.links;
  if (link === undefined) throw new Error('the draft has no link');
  return link;
}

/** The draft with the suggestion applied; `null` if there is no suggestion. */
function become(text: string, suggest: (draft: Draft) => Suggestion[]): string | null {
  const [suggestion] = suggest(new Draft(text));
  return suggestion === undefined ? null : apply(text, suggestion);
}

const long = 'x'.repeat(101);

describe('removing a link', () => {
  test.each([
    ['See site.org now', 'See now'],
    ['See site.org.', 'See.'],
    ['See site.org, then', 'See, then'],
    ['See site.org', 'See'],
    ['See\nsite.org', 'See'],
    ['site.org now', 'now'],
    ['See\nsite.org now', 'See\nnow'],
    ['site.org', ''],
    ['a\nsite.org\nb', 'a\n\nb'],
    ['See (site.org) now', 'See now'],
    ['See (“site.org”)!', 'See!'],
    ['(site.org)', ''],
    ['See [site.org] <site.org>', 'See <site.org>'],
    ['{“‘site.org’”} now', 'now'],
    ['«site.org» "site.org"', '"site.org"'],
    ['See site.org; now', 'See; now'],
    ['See site.org\tnow', 'See\tnow'],
    ['(See site.org) now', '(See ) now'],
    ['See (site.org now', 'See ( now'],
    ['See site.org) now', 'See ) now'],
    ['site.org) now', ') now'],
    ['See (site.org', 'See ('],
    // X reads a letter other than a to z differently at the beginning of the text.
    ['See (site.org)éa.co', 'See éa.co'],
    ['(site.org)éa.co', null],
    ['See (site.org] now', 'See (] now'],
    ['See site.org—now', 'See —now'],
    // Joined, the rest would become a link, or change one.
    ['b.(site.org)co', null],
    [`site.org—${long}`, null],
    [`site.org—${long.slice(2)}`, `—${long.slice(2)}`],
    [`“site.org”${long}`, null],
    [`${'y '.repeat(60)}site.org—${long}`, null],
    [`${'('.repeat(101)}site.org x`, null],
    [`${'('.repeat(100)}site.org x`, `${'('.repeat(100)} x`],
    [`${long}\nsite.org\n${long}`, `${long}\n\n${long}`],
  ])('%j → %j', (text, result) => {
    expect(become(text, (draft) => removeLink(draft, first(draft)))).toBe(result);
  });

  test('has the link in its data', () => {
    const draft = new Draft('See site.org now');
    expect(removeLink(draft, first(draft))).toEqual([
      {
        messageId: 'suggest_remove_link',
        data: { link: 'site.org' },
        edits: [{ range: [3, 12], text: '' }],
      },
    ]);
  });
});

describe('another address, or words, in its place', () => {
  test.each([
    ['See site.org now', 'See https://acme.com/start now'],
    ['site.org', 'https://acme.com/start'],
    ['(site.org) a.co', '(https://acme.com/start) a.co'],
    ['“site.org”a.co', '“https://acme.com/start”a.co'],
  ])('%j → %j', (text, result) => {
    const page = 'https://acme.com/start';
    expect(become(text, (draft) => replaceLink(draft, first(draft), page, words))).toBe(result);
    expect(replaceLink(new Draft(text), first(new Draft(text)), page, words)[0]).toMatchObject(
      words,
    );
  });

  test('not an address that X would not link, nor words that it would link', () => {
    const draft = new Draft('See site.org now');
    expect(replaceLink(draft, first(draft), 'nowhere', words)).toEqual([]);
    expect(replaceByWords(draft, first(draft), 'a.co', words)).toEqual([]);
    expect(become(draft.text, (one) => replaceByWords(one, first(one), 'site. org', words))).toBe(
      'See site. org now',
    );
  });
});

describe('keeping one destination', () => {
  function kept(text: string): string[] {
    const draft = new Draft(text);
    const links = draft.links.map((link) => ({ link, place: destinationOf(link.url) }));
    return keepOnly(draft, links).map((suggestion) => apply(text, suggestion));
  }

  test.each([
    ['a.co b.co', ['a.co', 'b.co']],
    ['See a.co or b.co.', ['See a.co or.', 'See or b.co.']],
    ['a.co b.co c.co', ['a.co', 'b.co', ' c.co']],
    ['b.co a.co b.co x', ['b.co b.co x', 'a.co x']],
    // Removing the other link would make a link of the text around it.
    ['b.(a.co)co x.co', ['b.(a.co)co']],
    ['b.(a.co)co and a.co or x.co', ['b.(a.co)co and a.co or']],
    ['See the b.(a.co)co or at x.co', ['See the b.(a.co)co or at']],
    ['See x.co or b.(a.co)co at last', ['See or b.(a.co)co at last']],
    ['b.co, a.co, b.co, a.co, c.co!', ['b.co,, b.co,,!', ', a.co,, a.co,!', ',,,, c.co!']],
    ['(a.co)—b.co', ['(a.co)—', '—b.co']],
    ['(a.co) (b.co) x', ['(a.co) x', '(b.co) x']],
    ['See a.co,\nb.co\nand c.co!', ['See a.co,\n\nand!', 'See,\nb.co\nand!', 'See,\n\nand c.co!']],
  ])('%j → %j', (text, results) => {
    expect(kept(text)).toEqual(results);
  });

  test('at most ten choices', () => {
    const links = Array.from({ length: 12 }, (_, index) => `acme.com/${index}`);
    expect(kept(links.join(' ')).map((text) => text.trim())).toEqual(links.slice(0, 10));
  });
});

test('words at the end', () => {
  const added = (text: string) => become(text, (draft) => addAtEnd(draft, 'Bye', words));
  expect(added('Hello')).toBe('Hello Bye');
  expect(added('Hello\n')).toBe('Hello\nBye');
  expect(added('')).toBe('Bye');
});

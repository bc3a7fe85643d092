import { expect, test } from 'vitest';
import { findLinks } from '../../../rules';
import { findMentions } from '../../../rules/links/find-mentions';

const name = 'abcdefghijklmno';

/** Drafts with ⟦ and ⟧ around each mention that X would make. */
const mentioning = [
  '⟦@AcmeHelp⟧',
  '⟦＠acme⟧ or ⟦@Acme_Help1⟧',
  '(⟦@acme⟧), “⟦@acme⟧”\n⟦@acme⟧.',
  '⟦@a⟧,⟦@b⟧;⟦@c⟧',
  `⟦@${name}⟧ but not @${name}p`,
  // After letters other than a to z, and after characters that are not part of a word.
  '詳しくは⟦@acme⟧へ é⟦@acme⟧ 😀⟦@acme⟧ -⟦@acme⟧ .⟦@acme⟧',
  '⟦@acme⟧.com ⟦@acme⟧-inc ⟦@acme⟧: ⟦@acme⟧:/',
  'RT⟦@acme⟧ RT:⟦@acme⟧ RT ⟦@acme⟧ rt⟦@acme⟧ (Rt⟦@acme⟧ rT:⟦@acme⟧ aRT:⟦@acme⟧',
  // These are not names of lists.
  '⟦@acme⟧/1 ⟦@acme⟧/ ⟦@acme⟧/_a',
  // The address ends before the mention.
  'acme.com:⟦@acme⟧ acme.com?⟦@acme⟧ https://acme.com/a—⟦@acme⟧',
  '⟦@acme⟧ is at acme.com/a, ⟦@site⟧ at site.org/@site',
  // A link that would begin inside a mention is not a link.
  '⟦＠site⟧.com/⟦@acme⟧',
  // X does not make these links, so the mentions stay.
  'acme.web/⟦@acme⟧',
];

const silent = [
  'nobody',
  '@ @! @é @-acme',
  'info@acme.com me@acme 1@acme _@acme',
  '#@acme $@acme %@acme &@acme *@acme !@acme @@acme ＠@acme',
  '@acmé @acme@ @acme＠ @acme://',
  '@acme@site @acme@site@more',
  '@acme/list @acme/List-1_a @acme/list@site',
  `@${name}p @${name}pqrst @${name}pqrstuvwxyz`,
  'aRT@acme _rt@acme -RT@acme .rt@acme +Rt@acme ~rT@acme RTRT@acme RTs@acme',
  'https://x.com/@acme acme.com/a@acme https://acme.com/a?b=@acme https://acme.com?@acme',
];

test.each(mentioning)('mentions: %s', (drawn) => {
  const text = drawn.replace(/[⟦⟧]/g, '');
  expect(draw(text)).toBe(drawn);
  const handles = Array.from(drawn.matchAll(/⟦.([^⟧]+)⟧/g), ([, handle]) => handle);
  expect(findMentions(text).map(({ handle }) => handle)).toEqual(handles);
});

test.each(silent)('none: %s', (text) => {
  expect(findMentions(text)).toEqual([]);
});

function draw(text: string): string {
  return findMentions(text, findLinks(text))
    .reverse()
    .reduce(
      (drawn, { range: [start, end] }) =>
        `${drawn.slice(0, start)}⟦${drawn.slice(start, end)}⟧${drawn.slice(end)}`,
      text,
    );
}

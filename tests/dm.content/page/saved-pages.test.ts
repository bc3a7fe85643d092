// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../entrypoints/dm.content/composer/report';
import { adapters } from '../../../entrypoints/dm.content/page';
import { pageOf } from '../../saved-pages/make.mjs';
import { openSavedPage, readSavedPage, savedPages } from '../../saved-pages/open';

/*
 * Every page that was made of a report, and what is found in it. A page that somebody sent after X has
 * changed is a column here, first as it is found, then as it should be. A column is one page:
 */
const columns = `
1 2026-11-28-replica-dock
2 2026-11-28-replica-drawer
3 2026-11-28-replica-legacy
4 2026-11-28-replica-light
5 2026-11-28-replica-today
6 2026-11-28-replica-today-group
`;

/** What an adapter finds on each page; `.` where it knows no message box. */
const found: Record<string, string> = {
  'x-chat': `
message boxes    1        0        0        1        1        1
draft            Lorem    .        .        Lorem    Lorem    Lorem
form             form     .        .        form     form     form
holds the chat   section  .        .        section  section  section
person           somebody .        .        somebody somebody -
name             Lorem    .        .        Lorem    Lorem    Lorem
group            no       .        .        no       no       yes
messages         to       .        .        to       to       tot
with words       2        .        .        2        2        3
delivered        2        .        .        2        2        3
begins, ends     ✓✓       .        .        ✓✓       ✓✓       ✓✓
missing          none     .        .        none     none     none
route            0        .        .        0        1        1
overlays         0        .        .        0        0        0
drawer           1        .        .        0        0        0
otherHost        0        .        .        0        0        0
app              1        .        .        1        1        1
inbox            0        .        .        0        0        0
search           0        .        .        0        0        0
pane             1        .        .        1        1        1
header           1        .        .        1        1        1
profileLink      3        .        .        3        3        2
name             1        .        .        1        1        1
list             1        .        .        1        1        1
card             1        .        .        1        1        1
row              4        .        .        4        4        6
ours             3        .        .        3        3        4
theirs           1        .        .        1        1        2
ourColour        1        .        .        1        1        1
theirColour      1        .        .        1        1        2
text             2        .        .        2        2        3
words            2        .        .        2        2        3
status           2        .        .        2        2        3
target           2        .        .        2        2        3
spacer           1        .        .        1        1        1
container        1        .        .        1        1        1
fileInput        1        .        .        1        1        1
form             1        .        .        1        1        1
inputContainer   1        .        .        1        1        1
editor           1        .        .        1        1        1
sendButton       1        .        .        1        1        1
`,
  'legacy-dm': `
message boxes    0        1        1        0        0        0
draft            .        Lorem    Lorem    .        .        .
form             .        aside    aside    .        .        .
holds the chat   .        div      section  .        .        .
person           .        somebody somebody .        .        .
name             .        -        Lorem    .        .        .
group            .        no       no       .        .        .
messages         .        to       to       .        .        .
with words       .        2        2        .        .        .
delivered        .        2        2        .        .        .
begins, ends     .        -✓       -✓       .        .        .
missing          .        none     none     .        .        .
drawer           .        1        0        .        .        .
pane             .        1        1        .        .        .
name             .        0        1        .        .        .
headerAvatar     .        0        1        .        .        .
list             .        1        1        .        .        .
row              .        2        2        .        .        .
avatar           .        1        1        .        .        .
text             .        2        2        .        .        .
editor           .        1        1        .        .        .
editorContainer  .        1        1        .        .        .
attachments      .        0        0        .        .        .
sendButton       .        1        1        .        .        .
`,
};

/** The name of a finder, and what it finds. */
type Cell = [string, string | number | null | undefined];

const countIn = (roots: readonly ParentNode[], selector: string) =>
  roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);

/** The same, as the adapter finds it now: what it reads, and how often each of its parts is there. */
function findAll(id: string): string[] {
  const lines: string[][] = [];
  for (const [at, name] of savedPages.entries()) {
    const roots = openSavedPage(name);
    const boxes = adapters
      .filter((adapter) => adapter.id === id)
      .flatMap((adapter) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll<HTMLElement>(adapter.editor)].map((editor) => ({
            adapter,
            editor,
          })),
        ),
      );
    const cells: Cell[] = [['message boxes', boxes.length]];
    for (const { adapter, editor } of boxes) {
      const thread = adapter.readThread(editor);
      const sides = thread.rows.map(({ side }) => side[0]);
      cells.push(
        ['draft', adapter.readText(editor)],
        ['form', adapter.anchor(editor)?.localName],
        ['holds the chat', adapter.pane(editor)?.localName],
        ['person', thread.partnerHandle],
        ['name', thread.partnerName],
        ['group', thread.isGroup ? 'yes' : 'no'],
        ['messages', sides.join('')],
        ['with words', thread.rows.filter(({ text }) => text !== '').length],
        ['delivered', thread.rows.filter(({ status }) => status === 'sent').length],
        ['begins, ends', [thread.hasStart, thread.hasEnd].map((is) => (is ? '✓' : '-')).join('')],
        ['missing', adapter.missingParts(editor).join() || 'none'],
        ...Object.entries(adapter.parts).map(
          ([name, { selector }]): Cell => [name, countIn(roots, selector)],
        ),
      );
    }
    for (const [line, [name, value]] of cells.entries()) {
      lines[line] ??= [name];
      lines[line][at + 1] = String(value ?? '-');
    }
  }
  return lines.map(([name = '', ...cells]) =>
    [name.padEnd(17), ...savedPages.map((_, at) => (cells[at] ?? '.').padEnd(9))]
      .join('')
      .trimEnd(),
  );
}

const linesOf = (text: string) => text.trim().split('\n');

test('every saved page has its column', () => {
  expect(savedPages.map((name, at) => `${at + 1} ${name}`)).toEqual(linesOf(columns));
});

describe('what is found on each page', () => {
  test.each(adapters.map(({ id }) => id))('by %s', (id) => {
    expect(findAll(id)).toEqual(linesOf(found[id] ?? ''));
  });
});

describe('a page that is made of a report', () => {
  const tree = (page: string) => page.slice(page.indexOf('<body>'));
  test.each(savedPages)('%s gives the same report again', (name) => {
    const roots = openSavedPage(name);
    const reports = adapters.flatMap((adapter) =>
      roots.flatMap((root) => {
        const editor = root.querySelector<HTMLElement>(adapter.editor);
        return editor ? writeReport(editor, [adapter], [], '1.0.0') : [];
      }),
    );
    expect(reports.map((report) => tree(pageOf(report)))).toEqual([tree(readSavedPage(name))]);
  });

  test.each([
    ['no report', 'Hello'],
    ['a line that is none', 'html dir=ltr\n body\n  <script>alert(1)</script>'],
    ['an attribute that a report never has', 'html\n body onload=alert(1)'],
  ])('of %s is refused', (_, report) => expect(() => pageOf(report)).toThrow(/report/));
});

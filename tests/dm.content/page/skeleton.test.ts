// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { drawSkeleton } from '../../../entrypoints/dm.content/page/skeleton';
import { parts } from '../../../entrypoints/dm.content/page/x-chat/parts';

interface Person {
  handle: string;
  name?: string;
}

/** X's chat with somebody, in a shadow root, with everything of theirs that X puts into its page. */
function open({ handle, name = 'Somebody' }: Person): HTMLElement {
  document.body.innerHTML = `
    <nav>
      <a data-testid="AppTabBar_Profile_Link" href="/acme">Profile</a>
      <div data-testid="UserAvatar-Container-acme"></div>
      <a href="/home">Home</a>
    </nav>
    <main><div data-testid="xchatEmbedRoute"></div></main>`;
  const host = document.querySelector('[data-testid="xchatEmbedRoute"]');
  const root = host?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no host.');
  root.innerHTML = `
    <div data-testid="dm-container">
      <ul data-testid="dm-inbox-panel"><li data-testid="dm-conversation-item-111:222">Secret</li></ul>
      <section data-testid="dm-conversation-panel" id="${name}">
        <header data-testid="dm-conversation-header">
          <a href="https://x.com/${handle}/photo"><img alt="${name}"></a>
          <div data-testid="UserAvatar-Container-${handle}"></div>
          <div data-testid="dm-conversation-username">${name}</div>
        </header>
        <div data-testid="dm-message-scroller" role="log" aria-busy="false">
          ${'<p data-testid="dm-row-4711">Secret</p>'.repeat(20)}
          <div data-testid="message-5f0a1b2c-beef-4add-8bad-0123456789ab" data-dm-message-row="5f0a"
            data-send-status="read" class="flex justify-end" title="Secret">
            <span dir="auto">Secret <a href="https://acme.com/secret">acme.com</a></span>
          </div>
          <div data-testid="${name}-${handle}">${name}</div>
        </div>
        <form data-testid="dm-composer-form">
          <div data-testid="dm-composer-input-container">
            <textarea data-testid="dm-composer-textarea">Secret</textarea>
          </div>
          <svg><path></path></svg><dm-decorum></dm-decorum>
        </form>
      </section>
    </div>`;
  const box = root.querySelector('textarea');
  if (!box) throw new Error('There is no message box.');
  return box;
}

const draw = (box: HTMLElement, pane: Element | null = box.closest('section')) =>
  drawSkeleton(box, pane, [parts]);

test('tags, nesting, roles and the words of X: nothing that anybody wrote, no number, no id', () => {
  const [here, elsewhere, missing, ...tree] = draw(open({ handle: 'ana', name: 'Ana' })).split(
    '\n',
  );
  expect(here).toContain(' pane header profileLink name list ');
  expect(here).not.toContain('card');
  expect(elsewhere).toBe('Elsewhere: route');
  expect(missing).toMatch(/^Missing: overlays drawer otherHost search card .*sendButton$/);
  expect(tree.map((line) => line.replace(/^ {6}/, '')).slice(6)).toEqual([
    'section[dm-conversation-panel]',
    ' header[dm-conversation-header]',
    '  a href',
    '   img',
    '  div[UserAvatar-Container-…]',
    '  div[dm-conversation-username] "…"',
    ' div[dm-message-scroller] role=log aria-busy=false',
    '  p[dm-row-…] "…" ×3',
    '  … ×16',
    '  p[dm-row-…] "…"',
    '  div[message-…] data-dm-message-row data-send-status=read .justify-end',
    '   span dir=auto "…"',
    '    a href "…"',
    '  div[…] "…"',
    ' form[dm-composer-form]',
    '  div[dm-composer-input-container]',
    '   textarea[dm-composer-textarea] "…" *',
    '  svg',
  ]);
});

test('where nobody knows what holds the chat, some levels round the message box', () => {
  const box = open({ handle: 'ana', name: 'Ana' });
  expect(draw(box, null)).toBe(draw(box, box.closest('[data-testid="dm-container"]')));
});

describe('people who are called like the page', () => {
  const people: Person[] = [
    { handle: 'input' },
    { handle: 'Panel' },
    { handle: 'scroller' },
    { handle: 'SCROLLER' },
    { handle: 'send_button', name: 'Ana' },
    { handle: 'dmcontainer' },
    { handle: 'log', name: 'Textarea' },
    { handle: 'ana', name: 'Composer Form' },
    { handle: 'ana', name: 'message' },
    { handle: 'div', name: 'UserAvatar' },
    { handle: 'x4711', name: '2 people' },
  ];
  test.each(people)('$handle, $name', (person) => {
    const report = draw(open(person));
    const own = [person.handle, person.name ?? ''].flatMap((text) => text.match(/[a-z]+/gi) ?? []);
    const written = report
      .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
      .map((word) => word.toLowerCase());
    for (const word of own) expect(written).not.toContain(word.toLowerCase());
    expect(report.toLowerCase()).not.toContain(person.handle.toLowerCase());
    expect(report).not.toMatch(/secret|acme|4711|beef/i);
    // Everybody else's report is as long.
    expect(report.split('\n')).toHaveLength(draw(open({ handle: 'ana' })).split('\n').length);
  });
});

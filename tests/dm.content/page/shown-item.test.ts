// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { isItemShown } from '../../../entrypoints/dm.content/page/layout';

const page = `
  <textarea id="none"></textarea>
  <textarea id="stale" aria-activedescendant="gone"></textarea>
  <textarea id="hidden" aria-activedescendant="folded"></textarea>
  <textarea id="real" aria-activedescendant="item"></textarea>
  <textarea id="elsewhere" aria-activedescendant="overlaid"></textarea>
  <ul><li id="folded"></li><li id="item" class="shown"></li></ul>`;

/** Whether the field with this id has an item in sight; the page lies in the document or in a root. */
function ask(id: string, isInRoot: boolean): boolean {
  document.body.innerHTML = isInRoot ? '<div id="host"></div>' : page;
  const host = isInRoot ? document.querySelector('#host') : null;
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = page;
  const overlays = document.body.appendChild(document.createElement('div'));
  const other = overlays.attachShadow({ mode: 'open' });
  other.innerHTML = '<ul><li id="overlaid" class="shown"></li></ul>';
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.className === 'shown' ? [{}] : []) as unknown as DOMRectList;
  });
  Element.prototype.checkVisibility ??= () => true;
  const editor = (root ?? document).querySelector(`#${id}`);
  const isShown = editor !== null && isItemShown(editor, other);
  vi.restoreAllMocks();
  return isShown;
}

test.each([
  ['none', false],
  ['stale', false],
  ['hidden', false],
  ['real', true],
  ['elsewhere', true],
] as const)('the item of a field: %s', (id, expected) => {
  expect(ask(id, false)).toBe(expected);
  expect(ask(id, true)).toBe(expected);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findMessageBoxes } from '../../../entrypoints/dm.content/page/unknown-boxes';

beforeEach(() => {
  const shown = [{}] as unknown as DOMRectList;
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(shown);
});
afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState({}, '', '/');
  vi.restoreAllMocks();
});

const route = '<div data-testid="xchatEmbedRoute"></div>';

// A closed root on a host that nobody knows is only looked into where a chat is: elsewhere it is
// most often another extension's.
test.each<[mode: ShadowRootMode, path: string, page: string, found: number]>([
  ['open', '/home', route, 1],
  ['open', '/home', '<x-other></x-other>', 1],
  ['closed', '/home', route, 1],
  ['closed', '/home', '<x-other></x-other>', 0],
  ['closed', '/i/chat', '<x-other></x-other>', 0],
  ['closed', '/home', '<main><x-chat></x-chat></main>', 0],
  ['closed', '/i/chat', '<main><x-chat></x-chat></main>', 1],
])('%s root on %s in %s', (mode, path, page, found) => {
  history.replaceState({}, '', path);
  document.body.innerHTML = page;
  const host = document.querySelector('div, x-other, x-chat');
  const root = host?.attachShadow({ mode });
  if (!root) throw new Error('There is no host.');
  root.innerHTML = '<textarea></textarea>';
  expect(findMessageBoxes([document, root], () => false)).toHaveLength(found);
});

import { expect, test } from 'vitest';
import { insertionAt } from '../../../rules';

// «…» is what is replaced, or the place of the caret.
test.each<[draft: string, template: string, after: string]>([
  ['«»', 'Hello!', '⟦Hello!'],
  ['Hi Ana,«»', 'we are open.', 'Hi Ana, ⟦we are open.'],
  ['Hi Ana, «»', 'we are open.', 'Hi Ana, ⟦we are open.'],
  ['Hi Ana,\n«»', 'we are open.', 'Hi Ana,\n⟦we are open.'],
  ['«»Bye', 'We are open.', '⟦We are open. Bye'],
  ['«» Bye', 'We are open.', '⟦We are open. Bye'],
  ['«»Bye', 'We are open.\n', '⟦We are open.\nBye'],
  ['Open«», always', 'from 9 to 5', 'Open ⟦from 9 to 5, always'],
  ['Say «hours» twice', 'We are open.', 'Say ⟦We are open. twice'],
  ['«all of it»', 'We are open.', '⟦We are open.'],
])('%j with %j', (marked, template, after) => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const draft = marked.replace(/[«»]/g, '');
  const { words, start: at } = insertionAt(draft, [start, end], template);
  const shown = `${words.slice(0, at)}⟦${words.slice(at)}`;
  expect(draft.slice(0, start) + shown + draft.slice(end)).toBe(after);
});

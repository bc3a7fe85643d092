// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepInView } from '../../../entrypoints/dm.content/panel/keep-in-view';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** X's list in its frame, from 100 to `bottom`, and a row of ours whose upper edge and height change. */
function open(bottom: number) {
  const frame = document.body.appendChild(document.createElement('div'));
  const scroller = frame.appendChild(document.createElement('div'));
  const row = document.body.appendChild(document.createElement('div'));
  const resized: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => {};
      disconnect = () => {};
      constructor(callback: () => void) {
        resized.push(callback);
      }
    },
  );
  let place = { top: bottom, height: 0 };
  const room = () => Number.parseFloat(scroller.style.paddingBlockEnd || '0');
  frame.getBoundingClientRect = () => ({ bottom }) as DOMRect;
  // No box is lower than its own padding: then it sticks out of its frame.
  scroller.getBoundingClientRect = () => ({ bottom: Math.max(bottom, 100 + room()) }) as DOMRect;
  row.getBoundingClientRect = () => place as DOMRect;
  keepInView(scroller, row, new AbortController().signal);
  return (top: number, height: number) => {
    place = { top, height };
    for (const tell of resized) tell();
    return room();
  };
}

test.each<[string, bottom: number, steps: [top: number, height: number, room: number][]]>([
  ['the row stands below the list', 400, [[400, 32, 0]]],
  [
    'X floats the composer over the list',
    400,
    [
      [304, 96, 96],
      [368, 32, 32],
    ],
  ],
  ['the icon lies over its end, and a list opens that takes its height', 148, [[116, 32, 32]]],
  [
    'a list of ours opens where X’s has less height than the icon',
    124,
    [
      [116, 32, 32],
      [124, 96, 0],
    ],
  ],
  [
    'and closes again',
    124,
    [
      [116, 32, 32],
      [124, 96, 0],
      [116, 32, 32],
    ],
  ],
])('%s: X’s list keeps as much room free as is covered', (_, bottom, steps) => {
  const put = open(bottom);
  expect(steps.map(([top, height]) => put(top, height))).toEqual(steps.map(([, , room]) => room));
});

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { watchPlaces } from '../../../entrypoints/dm.content/panel/places';
import { eachTestsLifetime } from '../lifetime';

const lifetime = eachTestsLifetime();

/** A button with lasting effect at 100 from the left, 80 wide, and what is done to it. */
function open() {
  const root = document.body
    .appendChild(document.createElement('dm-decorum'))
    .attachShadow({ mode: 'open' });
  const { isSettled } = watchPlaces(root, lifetime.signal);
  const button = document.createElement('button');
  button.dataset.lasting = '';
  button.textContent = 'Turn off this rule';
  let left = 100;
  button.getBoundingClientRect = () => ({ left, right: left + 80, top: 0, bottom: 20 }) as DOMRect;
  const point = (type: string, x: number, isTrusted = true) => {
    const event = new PointerEvent(type, { clientX: x, clientY: 10, bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    window.dispatchEvent(event);
  };
  const does: Record<string, (at: number) => void> = {
    points: (x) => point('pointermove', x),
    'script-points': (x) => point('pointermove', x, false),
    down: (x) => point('pointerdown', x),
    waits: (time) => vi.advanceTimersByTime(time),
    appears: () => root.append(button),
    // As a page does that moves our host: nothing in our root changes.
    moves(to) {
      left = to;
      button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    },
    says(words) {
      button.textContent = String(words);
    },
  };
  const isTaken = (detail: number) => isSettled(button, new MouseEvent('click', { detail }));
  return { does, isTaken };
}

test.each([
  ['points 120, appears, waits 500, down 120', true],
  ['points 120, appears, waits 100, down 120', false],
  ['points 120, appears, waits 100, down 120, waits 900', false],
  ['appears, waits 100, points 120, down 120', true],
  ['appears, waits 900, points 320, moves 300, down 320', false],
  ['appears, waits 900, points 320, moves 300, waits 500, down 320', true],
  ['appears, waits 900, points 320, moves 200, down 320', true],
  ['points 120, appears, waits 900, says 2, waits 100, down 120', false],
  ['points 320, script-points 120, appears, waits 100, points 120, down 120', true],
])('%s: the press is taken: %s', async (steps, taken) => {
  const { does, isTaken } = open();
  for (const step of steps.split(', ')) {
    const [deed = '', at] = step.split(' ');
    does[deed]?.(Number(at));
    // Mutations are told in a microtask of their own, and looked at in the next frame.
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(isTaken(1)).toBe(taken);
  expect(isTaken(0)).toBe(true);
});

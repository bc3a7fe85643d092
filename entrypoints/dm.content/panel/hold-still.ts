import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';

/** Milliseconds after which a press that never ended, as outside of the window, counts as over. */
const longestPress = 3000;

/**
 * Whether a button of the pointer, or a finger, is down in our root, until `signal` aborts: what is
 * shown there has to hold still then. It is over once the click that it ends in was heard.
 */
export function watchPressing(root: ShadowRoot, signal: AbortSignal): ReadonlySignal<boolean> {
  const isPressed = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const endAfter = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isPressed.value = false;
    }, delay);
  };
  const options = { capture: true, passive: true, signal } as const;
  root.addEventListener(
    'pointerdown',
    () => {
      isPressed.value = true;
      endAfter(longestPress);
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(
      type,
      () => {
        if (isPressed.peek()) endAfter(0);
      },
      options,
    );
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  return isPressed;
}

/** What `source` was when `isHeld` became true, for as long as that is so. */
export function heldStill<Value>(
  source: ReadonlySignal<Value>,
  isHeld: ReadonlySignal<boolean>,
): ReadonlySignal<Value> {
  let shown = source.peek();
  return computed(() => {
    const now = source.value;
    if (!isHeld.value) shown = now;
    return shown;
  });
}

/** Makes a handler that runs only for the person's own acts. */
export function byHand<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted || location.protocol.endsWith('-extension:')) act(event);
  };
}

/** Moves the focus on the person's behalf, so that their next key counts there. */
export function focusByUs(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  element?.focus(options);
}

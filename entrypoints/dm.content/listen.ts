/** What has to be added again once `document.open()` has removed every listener of the page. */
const lasting = new Set<() => void>();

type LastingOptions = AddEventListenerOptions & { signal: AbortSignal };

/** Listens as `addEventListener` does, until `signal` aborts, and beyond `document.open()`. */
export function listenLasting(
  target: Window | Document,
  types: readonly string[],
  listener: (event: Event) => void,
  options: LastingOptions,
): void {
  const add = () => {
    for (const type of types) target.addEventListener(type, listener, options);
  };
  add();
  lasting.add(add);
  options.signal.addEventListener('abort', () => lasting.delete(add));
}

/** Adds each lasting listener that is gone; one that is still there is not added twice. */
export function listenAgain(): void {
  for (const add of lasting) add();
}

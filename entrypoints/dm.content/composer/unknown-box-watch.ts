import { findMessageBoxes } from '../page/unknown-boxes';

/** Milliseconds for which a message box may go unclaimed: X mounts its parts one by one. */
const patience = 3000;

interface WatchOptions {
  roots(): Iterable<Document | ShadowRoot>;
  isKnown(box: HTMLElement): boolean;
  /** A box that no adapter understands, or null once there is none. */
  onChange(box: HTMLElement | null): void;
  signal: AbortSignal;
}

/**
 * Notices that X has changed: a message box that no adapter claims for three seconds. Call the
 * returned function whenever the page may have changed.
 */
export function watchUnknownBoxes({ roots, isKnown, onChange, signal }: WatchOptions): () => void {
  let firstSeen = new Map<HTMLElement, number>();
  let reported: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const look = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const now = performance.now();
    const unknown = findMessageBoxes(roots(), isKnown);
    firstSeen = new Map(unknown.map((box) => [box, firstSeen.get(box) ?? now]));
    const overdue = unknown.find((box) => now - (firstSeen.get(box) ?? now) >= patience) ?? null;
    if (overdue !== reported) {
      reported = overdue;
      onChange(overdue);
    }
    // A page that stands still says nothing more: look again when the patience is over.
    if (unknown.length > 0 && overdue === null) timer = setTimeout(look, patience);
  };
  return look;
}

import type { ComposerAdapter } from '../page/composer-adapter';
import { describePlace, findMessageBoxes } from '../page/unknown-boxes';

/** Milliseconds for which a message box may go unclaimed: X mounts its parts one by one. */
const patience = 3000;

interface CheckupOptions {
  roots(): Iterable<Document | ShadowRoot>;
  isKnown(box: HTMLElement): boolean;
  /** A box that nobody understands, or null once there is none. */
  onChange(box: HTMLElement | null): void;
  signal: AbortSignal;
}

/**
 * Notices that X has changed: a message box that no adapter claims for three seconds. Call the
 * returned function whenever the page may have changed.
 */
export function followCheckup({ roots, isKnown, onChange, signal }: CheckupOptions): () => void {
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

/**
 * What to send us when X has changed, or when something is amiss: structure and versions. Never a
 * text, a name or an id.
 */
export function writeReport(
  box: HTMLElement,
  adapters: readonly ComposerAdapter[],
  missing: readonly string[],
  version: string,
): string {
  return [
    `DM Decorum ${version}`,
    // Anything else in an address may be a handle or an id.
    `Page: ${location.hostname} ${/^\/(i\/chat|messages)/.exec(location.pathname)?.[0] ?? '…'}`,
    ...adapters.map(({ id, verified }) => `Knows: ${id}, as of ${verified}`),
    `Not found: ${missing.join(', ') || 'nothing'}`,
    'Place:',
    ...describePlace(box),
  ].join('\n');
}

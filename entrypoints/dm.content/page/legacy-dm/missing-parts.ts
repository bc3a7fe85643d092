import { isAccountMissing } from '../account';
import { type Needed, namesOf, type Part } from '../part';
import { parts } from './parts';
import { hasUnreadEntries, paneOf, readLegacyThread } from './thread';

/**
 * Parts that should be round a composer and are not, by name: X has changed. What an ordinary state
 * lacks as well is no sign of it: an empty thread has no messages, the drawer no name, a photo no
 * words. Without the picture beside messages of theirs, it is their side that is missing.
 */
export function missingParts(editor: HTMLElement): string[] {
  const pane = paneOf(editor);
  const find = ({ selector }: Part) => pane?.querySelector(selector) ?? null;
  const inDrawer = pane?.matches(parts.drawer.selector) === true;
  const entries = [...(pane?.querySelectorAll(parts.row.selector) ?? [])];
  const { rows } = readLegacyThread(editor);
  const isGone: Record<Needed<typeof parts> | 'side' | 'account', boolean> = {
    list: !find(parts.list),
    name: !inDrawer && !find(parts.name),
    sendButton: !find(parts.sendButton),
    row: pane !== null && hasUnreadEntries(pane),
    side: entries.length > 0 && rows.some(({ side }) => side === 'unknown'),
    text:
      !entries.some((entry) => entry.querySelector(parts.text.selector)) && entries.some(hasWords),
    account: isAccountMissing(),
  };
  return namesOf(isGone);
}

/** X marks what somebody wrote, in any language, by its direction; times and buttons it does not. */
function hasWords(entry: Element): boolean {
  return entry.querySelector('[dir="auto"]') !== null;
}

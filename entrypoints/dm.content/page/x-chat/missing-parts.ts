import { isAccountMissing } from '../account';
import { hasNothingToScroll } from '../layout';
import { type Needed, namesOf, type Part } from '../part';
import { parts, statusAttribute } from './parts';
import { findRows, hasUnreadRows, readXChatThread } from './thread';

/** What a message shows and nobody wrote into it: a post, a picture with its description. */
const shownThings = '[role="article"], [role="group"]';

/**
 * Parts that should be round a composer and are not, by name: X has changed. What an ordinary state
 * lacks as well is no sign of it: an empty thread has no messages, a group no profile link, an empty
 * field no send button, the middle of a thread neither profile card nor end, a photo no words.
 */
export function missingParts(editor: HTMLElement): string[] {
  const account = isAccountMissing() ? ['account'] : [];
  const pane = editor.closest<HTMLElement>(parts.pane.selector);
  if (!pane) return ['pane', ...account];
  const find = ({ selector }: Part) => pane.querySelector<HTMLElement>(selector);
  const header = find(parts.header);
  const list = find(parts.list);
  const { id, isGroup, partnerHandle } = readXChatThread(pane);
  const isLoaded = list !== null && list.getAttribute('aria-busy') !== 'true';
  const isGone: Record<Needed<typeof parts> | 'side', boolean> = {
    pane: false,
    form: !editor.closest(parts.form.selector),
    header: header === null,
    name: header !== null && !find(parts.name),
    // Only an id says for sure that a chat is with one person.
    profileLink: header !== null && id !== null && !isGroup && partnerHandle === null,
    list: list === null,
    sendButton: hasText(editor) && !find(parts.sendButton),
    ...(isLoaded ? missingInThread(pane, list) : noneMissing),
  };
  return [...namesOf(isGone), ...account];
}

function hasText(editor: HTMLElement): boolean {
  return editor instanceof HTMLTextAreaElement && editor.value.trim() !== '';
}

const noneMissing = {
  row: false,
  side: false,
  status: false,
  text: false,
  words: false,
  card: false,
  spacer: false,
};

function missingInThread(pane: HTMLElement, list: HTMLElement): typeof noneMissing {
  const { rows, isGroup, hasStart } = readXChatThread(pane);
  const elements = findRows(list);
  const bubbles = elements.flatMap((row) => row.querySelector(parts.text.selector) ?? []);
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight <= 1;
  return {
    // In a chat with one person a thread without messages has its profile card.
    row: hasUnreadRows(list, elements) || (elements.length === 0 && !hasStart && !isGroup),
    side: elements.length > 0 && rows.some(({ side }) => side === 'unknown'),
    status: elements.length > 0 && !elements.some((row) => row.hasAttribute(statusAttribute)),
    text: bubbles.length === 0 && elements.some(hasWords),
    words: bubbles.length > 0 && !bubbles.some(hasWords),
    card: hasNothingToScroll(list) && !hasStart && !isGroup,
    spacer: elements.length > 0 && isAtEnd && !pane.querySelector(parts.spacer.selector),
  };
}

function hasWords(element: Element): boolean {
  return [...element.querySelectorAll(parts.words.selector)].some(
    (words) => words.closest(shownThings) === null,
  );
}

import type { ComposerAdapter } from '../composer-adapter';
import { conversationIdOf, handleOf, isLastOfAll, isShown, wordsIn } from '../page-facts';
import { replaceSelection } from '../replace-selection';
import type { MessageRow, Thread } from '../thread';
import { replaceThroughDraftJs } from './draft-js-replace';
import { blockRanges, readBlockSelection, readBlocks, selectInBlocks } from './draft-js-text';

const activity = '[data-testid="DmActivityContainer"]';

/** X's direct messages until Chat replaced them (by August 2026): a Draft.js editor. */
export const legacyDm: ComposerAdapter = {
  id: 'legacy-dm',
  verified: '2026-11-22',

  editor:
    '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"], [data-testid="dmComposerTextInputRichTextInputContainer"] [role="textbox"][contenteditable="true"]',
  sendButton: '[data-testid="dmComposerSendButton"]',

  readText: readBlocks,

  readSelection: (editor) =>
    document.activeElement === editor ? readBlockSelection(editor) : null,

  selectRange: selectInBlocks,

  replace(editor, range, words) {
    if (import.meta.env.FIREFOX) return replaceThroughDraftJs(editor, range, words);
    selectInBlocks(editor, range);
    return replaceSelection(words);
  },

  domRanges: blockRanges,

  panelAnchor: (editor) =>
    editor.closest<HTMLElement>('aside') ??
    editor.closest<HTMLElement>('[data-testid="dmComposerTextInputRichTextInputContainer"]'),

  panel: panelOf,

  readThread,

  missingParts(editor) {
    const panel = panelOf(editor);
    const parts = {
      conversation: panel,
      messages: panel?.querySelector('[data-testid="DmActivityViewport"]'),
      'send button': panel?.querySelector(this.sendButton),
    };
    return Object.entries(parts).flatMap(([name, part]) => (part ? [] : [name]));
  },

  hasOpenTypeahead(editor) {
    if (editor.getAttribute('aria-activedescendant')) return true;
    const list = document.getElementById(editor.getAttribute('aria-controls') ?? '');
    return list?.getAttribute('role') === 'listbox' && isShown(list);
  },
};

/** The drawer and the page show the same thread; only the page has a header with an id. */
function panelOf(editor: HTMLElement): HTMLElement | null {
  return (
    editor.closest<HTMLElement>('[data-testid="DMDrawer"]') ??
    editor.closest<HTMLElement>('section') ??
    editor.closest<HTMLElement>('main') ??
    editor.closest<HTMLElement>(activity)
  );
}

function readThread(editor: HTMLElement): Thread {
  const panel = panelOf(editor);
  const inDrawer = panel?.dataset.testid === 'DMDrawer';
  const id = inDrawer ? null : conversationIdOf(location);
  const scroller = panel?.querySelector<HTMLElement>('[data-testid="DmActivityViewport"]') ?? null;
  const entries = [...(panel?.querySelectorAll<HTMLElement>('[data-testid="messageEntry"]') ?? [])];
  const name = panel?.querySelector<HTMLElement>('#detail-header span')?.textContent?.trim();
  const incomingLink = panel?.querySelector(
    '[data-testid="messageEntry"] [data-testid^="UserAvatar-Container-"] a[href], [data-testid="DM_Conversation_Avatar"] a[href], a[data-testid="DM_Conversation_Avatar"]',
  );
  return {
    id,
    // A legacy group's id is one number, so that none is found where one should be.
    isGroup: !inDrawer && id === null && /^\/messages\/\d+/.test(location.pathname),
    others: null,
    partnerHandle: handleOf(incomingLink?.getAttribute('href') ?? ''),
    partnerName: name || null,
    rows: entries.map(readEntry),
    isBusy: scroller?.getAttribute('aria-busy') === 'true',
    hasStart: false,
    hasEnd: isLastOfAll(entries.at(-1), scroller),
    scroller,
  };
}

function readEntry(entry: HTMLElement): MessageRow {
  return {
    id: '',
    side: sideOf(entry),
    text: wordsIn(entry.querySelector('[data-testid="tweetText"]')),
    status: 'sent',
  };
}

/** No attribute says it: layout first, then the entry's role, then the avatar of the other side. */
function sideOf(entry: HTMLElement): MessageRow['side'] {
  const { justifyContent, display } = getComputedStyle(entry);
  if (display.includes('flex') && /^(flex-)?end$/.test(justifyContent)) return 'ours';
  if (entry.querySelector('[data-testid^="UserAvatar-Container-"] a[href]')) return 'theirs';
  if (entry.matches('button, [role="button"]')) return 'ours';
  return 'unknown';
}

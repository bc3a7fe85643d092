import type { ComposerAdapter } from '../composer-adapter';
import { isShown } from '../page-facts';
import { replaceSelection } from '../replace-selection';
import { readXChatThread } from './thread';

const form = '[data-testid="dm-composer-form"]';
const conversation = '[data-testid="dm-conversation-panel"]';

/**
 * X's Chat since November 2025: a React textarea. Until about September 2026 in the document's own
 * tree, since then in an open shadow root; chat.x.com and the docked drawer use the same parts.
 */
export const xChat: ComposerAdapter = {
  id: 'x-chat',
  verified: '2026-11-22',

  editor:
    'textarea[data-testid="dm-composer-textarea"], [data-testid="dm-composer-form"] textarea, [data-testid="dm-composer-input-container"] textarea',
  sendButton: '[data-testid="dm-composer-send-button"]',

  readText: (editor) => (editor instanceof HTMLTextAreaElement ? editor.value : ''),

  readSelection(editor) {
    if (!(editor instanceof HTMLTextAreaElement)) return null;
    const root = editor.getRootNode();
    const focused =
      root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    return focused === editor ? [editor.selectionStart, editor.selectionEnd] : null;
  },

  selectRange(editor, [start, end]) {
    editor.focus({ preventScroll: true });
    if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(start, end);
  },

  replace(editor, range, words) {
    this.selectRange(editor, range);
    replaceSelection(words);
  },

  // Chrome has ranges inside a textarea (`OpaqueRange`, seen in 156), Firefox 153 has none.
  domRanges(editor, [start, end]) {
    if (!('createValueRange' in editor) || typeof editor.createValueRange !== 'function') {
      return null;
    }
    // The field may already hold another text than the one that was checked.
    const length = editor instanceof HTMLTextAreaElement ? editor.value.length : 0;
    return end <= length ? [editor.createValueRange(start, end)] : [];
  },

  // Inside the form, a foreign child is removed with X's next render.
  panelAnchor: (editor) =>
    editor.closest<HTMLElement>(form) ?? editor.closest<HTMLElement>('form') ?? null,

  panel: (editor) => editor.closest<HTMLElement>(conversation),

  readThread: (editor) => readXChatThread(editor.closest(conversation)),

  missingParts(editor) {
    const panel = editor.closest(conversation);
    const parts = {
      form: editor.closest(form),
      conversation: panel,
      header: panel?.querySelector('[data-testid="dm-conversation-header"]'),
      messages: panel?.querySelector('[data-testid="dm-message-scroller"]'),
      // While the draft is empty, X shows the voice button in its place.
      'send button':
        editor instanceof HTMLTextAreaElement && editor.value.trim() !== ''
          ? panel?.querySelector(this.sendButton)
          : panel,
    };
    return Object.entries(parts).flatMap(([name, part]) => (part ? [] : [name]));
  },

  hasOpenTypeahead(editor) {
    if (editor.getAttribute('aria-activedescendant')) return true;
    const overlays = document.querySelector('[data-testid="xchatEmbedOverlays"]')?.shadowRoot;
    // Not in the whole chat root: the inbox beside the thread is a list box, too.
    const lists = [editor.closest(form), overlays].flatMap((root) =>
      root ? [...root.querySelectorAll('[role="listbox"]')] : [],
    );
    return lists.some(isShown);
  },
};

import type { ComposerAdapter } from '../composer-adapter';
import { isItemShown, isShown, isVisible } from '../layout';
import { replaceSelection } from '../replace-selection';
import { missingParts } from './missing-parts';
import { parts, statusAttribute } from './parts';
import { isGroupIn, readXChatThread } from './thread';

const { form, inputContainer, pane } = parts;

/**
 * X's Chat since November 2025: a React textarea. Until about September 2026 in the document's own
 * tree, since then in an open shadow root; chat.x.com and the docked drawer use the same parts.
 */
export const xChat: ComposerAdapter = {
  id: 'x-chat',
  parts,

  editor: `${parts.editor.selector}, ${form.selector} textarea, ${inputContainer.selector} textarea`,
  sendButton: parts.sendButton.selector,
  observedAttributes: ['aria-busy', statusAttribute, 'class', 'href'],

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

  undo: () => void document.execCommand('undo'),

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
  anchor: (editor) =>
    editor.closest<HTMLElement>(form.selector) ?? editor.closest<HTMLElement>('form') ?? null,

  pane: (editor) => editor.closest<HTMLElement>(pane.selector),

  readThread: (editor) => readXChatThread(editor.closest(pane.selector)),

  readAttachments(editor) {
    const box = editor.closest(parts.container.selector) ?? editor.closest(form.selector);
    // X's preview of a photo has no id that anybody knows. The card of a link may have a picture, too.
    const shown = box?.querySelectorAll('img, video, audio, canvas').length ?? 0;
    return {
      waiting: box === null ? null : shown,
      isTaken: Boolean(box?.querySelector(parts.fileInput.selector)),
    };
  },

  missingParts,

  hasOpenTypeahead(editor) {
    const overlays = document.querySelector(parts.overlays.selector)?.shadowRoot;
    if (isItemShown(editor, overlays)) return true;
    // Not in the whole chat root: the inbox beside the thread is a list box, too.
    const lists = [editor.closest(form.selector), overlays].flatMap((root) =>
      root ? [...root.querySelectorAll('[role="listbox"]')] : [],
    );
    return lists.some(isShown) || hasMentionPicker(editor);
  },
};

/**
 * X's list of people in a group (its code of 2025): after `@`, beside the field in the field's parent,
 * without role or id. Asked for in groups only, where it is: a message often ends in a mention, and
 * what else X may put beside the field must not let every such message pass.
 */
function hasMentionPicker(editor: HTMLElement): boolean {
  if (!(editor instanceof HTMLTextAreaElement)) return false;
  const { value, selectionStart: caret, selectionEnd } = editor;
  if (caret !== selectionEnd || !/(?:^|[^\w@])@\w*$/.test(value.slice(0, caret))) return false;
  if (!isGroupIn(editor.closest(pane.selector))) return false;
  return [...(editor.parentElement?.children ?? [])].some(
    (beside) =>
      beside !== editor &&
      isVisible(beside) &&
      // An element that is only there to measure the draft holds the draft itself.
      !['', value.trim()].includes((beside.textContent ?? '').trim()),
  );
}

/** Elements of X's that may carry an open shadow root with a composer in it (since autumn 2026). */
export const shadowHosts = [
  ...[parts.route, parts.overlays, parts.drawer, parts.otherHost].map(({ selector }) => selector),
  `${parts.drawer.selector} div`,
].join();

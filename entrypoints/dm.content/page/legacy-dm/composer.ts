import type { ComposerAdapter } from '../composer-adapter';
import { isItemShown, isShown } from '../layout';
import { replaceThroughDraftJs, undoInDraftJs } from './draft-js-replace';
import { blockRanges, readBlockSelection, readBlocks, selectInBlocks } from './draft-js-text';
import { missingParts } from './missing-parts';
import { parts } from './parts';
import { paneOf, readLegacyThread } from './thread';

const editable = '[contenteditable="true"]';

/** X's direct messages until Chat replaced them (by August 2026): a Draft.js editor. */
export const legacyDm: ComposerAdapter = {
  id: 'legacy-dm',
  parts,

  editor: [
    `${parts.editor.selector}${editable}`,
    `${parts.editor.selector} ${editable}`,
    `${parts.editorContainer.selector} [role="textbox"]${editable}`,
  ].join(),
  sendButton: parts.sendButton.selector,
  observedAttributes: ['aria-busy', 'class', 'href'],

  readText: readBlocks,

  readSelection: (editor) =>
    document.activeElement === editor ? readBlockSelection(editor) : null,

  selectRange: selectInBlocks,

  replace: replaceThroughDraftJs,

  undo: undoInDraftJs,

  domRanges: blockRanges,

  anchor: (editor) =>
    editor.closest<HTMLElement>('aside') ??
    editor.closest<HTMLElement>(parts.editorContainer.selector),

  pane: paneOf,

  readThread: readLegacyThread,

  readAttachments(editor) {
    const form = editor.closest('aside') ?? paneOf(editor);
    const strip = form?.querySelector(parts.attachments.selector);
    return { waiting: form ? (strip ? 1 : 0) : null, isTaken: true };
  },

  missingParts,

  hasOpenTypeahead(editor) {
    if (isItemShown(editor)) return true;
    const list = document.getElementById(editor.getAttribute('aria-controls') ?? '');
    return list?.getAttribute('role') === 'listbox' && isShown(list);
  },
};

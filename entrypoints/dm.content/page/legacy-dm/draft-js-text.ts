import type { TextRange } from '../../../../rules';

/** A place in the DOM: a node and an offset as the `Range` interface has them. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/** Draft.js keeps each line in a block of its own; the text of a draft joins them with `\n`. */
function blocksOf(editor: HTMLElement): HTMLElement[] {
  return [...editor.querySelectorAll<HTMLElement>('[data-block="true"]')];
}

/** The draft of a Draft.js editor, read from its DOM: mid-composition its state lags behind. */
export function readBlocks(editor: HTMLElement): string {
  const blocks = blocksOf(editor);
  if (blocks.length === 0) return editor.textContent ?? '';
  return blocks.map((block) => block.textContent ?? '').join('\n');
}

/** The current selection as a range of the draft, or null where it lies outside the editor. */
export function readBlockSelection(editor: HTMLElement): TextRange | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOf(editor, { node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = offsetOf(editor, { node: selection.focusNode, offset: selection.focusOffset });
  if (anchor === null || focus === null) return null;
  return anchor < focus ? [anchor, focus] : [focus, anchor];
}

function offsetOf(editor: HTMLElement, point: DomPoint): number | null {
  if (!editor.contains(point.node)) return null;
  let before = 0;
  for (const block of blocksOf(editor)) {
    if (block.contains(point.node)) {
      const range = document.createRange();
      range.selectNodeContents(block);
      range.setEnd(point.node, point.offset);
      return before + range.toString().length;
    }
    before += (block.textContent ?? '').length + 1;
  }
  return null;
}

/** The DOM ranges, one a block, that show a range of the draft. */
export function blockRanges(editor: HTMLElement, [start, end]: TextRange): Range[] {
  const ranges: Range[] = [];
  let before = 0;
  for (const block of blocksOf(editor)) {
    const length = (block.textContent ?? '').length;
    const from = Math.max(start - before, 0);
    const to = Math.min(end - before, length);
    if (from < to || (start === end && from === to && start - before >= 0)) {
      const range = document.createRange();
      const first = pointAt(block, from);
      const last = pointAt(block, to);
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      ranges.push(range);
    }
    before += length + 1;
  }
  return ranges;
}

/** Selects a range of the draft and gives the editor focus. */
export function selectInBlocks(editor: HTMLElement, [start, end]: TextRange): void {
  editor.focus({ preventScroll: true });
  // Each end by itself: a range of line breaks alone lies in no block.
  const [from] = blockRanges(editor, [start, start]);
  const [to] = blockRanges(editor, [end, end]);
  if (!from || !to) return;
  document
    .getSelection()
    ?.setBaseAndExtent(from.startContainer, from.startOffset, to.endContainer, to.endOffset);
}

/** The place of an offset within one block; an empty block is its own place. */
function pointAt(block: HTMLElement, offset: number): DomPoint {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: DomPoint = { node: block, offset: 0 };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (rest <= length) return { node, offset: rest };
    rest -= length;
    last = { node, offset: length };
  }
  return last;
}

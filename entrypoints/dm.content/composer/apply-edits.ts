import { type Suggestion, type TextRange, withEdits } from '../../../rules';
import type { Composer } from './composer';

type Edit = Suggestion['edits'][number];

/**
 * Makes the edits of a suggestion in the editor as if the person had typed them, so that the page's
 * own state follows and one undo takes them back, and checks the result. Resolves to false, with the
 * draft unchanged, where the editor refuses or the draft is no longer `text`. Caret and focus stay
 * where they were, a caret inside replaced words goes to their end; or `select` is selected.
 */
export async function applyEdits(
  { adapter, editor, isComposing, lastSelection }: Composer,
  text: string,
  edits: Edit[],
  select?: TextRange,
): Promise<boolean> {
  if (isComposing || adapter.readText(editor) !== text || edits.length === 0) return false;
  const wanted = withEdits(text, edits);
  // With the keyboard the focus is in our list; the draft's caret is where it was left.
  const caret = (adapter.readSelection(editor) ?? lastSelection)?.[1] ?? text.length;
  const { range, words } = asOneEdit(text, edits);
  await adapter.replace(editor, range, words);
  // Draft.js renders its new state after the event.
  const isWrittenInto = await afterFrame(editor);
  // Undo would take away what the person wrote meanwhile, and the caret is where they have it.
  if (isWrittenInto) return true;
  if (adapter.readText(editor) !== wanted) {
    if (adapter.readText(editor) === text) return false;
    adapter.undo(editor);
    await new Promise(requestAnimationFrame);
    // What the page made of the edit may have been more than one step.
    const now = adapter.readText(editor);
    if (now !== text) await adapter.replace(editor, [0, now.length], text);
    return false;
  }
  const moved = moveCaret(caret, edits);
  adapter.selectRange(editor, select ?? [moved, moved]);
  return true;
}

/** Waits for the next frame; resolves to whether the person wrote into the editor until then. */
async function afterFrame(editor: HTMLElement): Promise<boolean> {
  let isWrittenInto = false;
  const frame = new AbortController();
  for (const type of ['keydown', 'beforeinput', 'paste'] as const) {
    const note = () => {
      isWrittenInto = true;
    };
    editor.addEventListener(type, note, { capture: true, signal: frame.signal });
  }
  await new Promise(requestAnimationFrame);
  frame.abort();
  return isWrittenInto;
}

/** One replacement from the first edit's start to the last one's end: a single undo step. */
function asOneEdit(text: string, edits: Edit[]): { range: TextRange; words: string } {
  const sorted = inOrder(edits);
  const start = sorted[0]?.range[0] ?? 0;
  const end = sorted.at(-1)?.range[1] ?? start;
  const shifted = sorted.map(({ range, text: words }) => ({
    range: [range[0] - start, range[1] - start] as const,
    text: words,
  }));
  return { range: [start, end], words: withEdits(text.slice(start, end), shifted) };
}

/** Where a caret is after the edits. Inside a replaced range it goes to the end of the new words. */
function moveCaret(caret: number, edits: Edit[]): number {
  let shift = 0;
  for (const { range, text } of inOrder(edits)) {
    const [start, end] = range;
    if (end <= caret) shift += text.length - (end - start);
    else if (start < caret) return start + shift + text.length;
  }
  return caret + shift;
}

function inOrder(edits: Edit[]): Edit[] {
  return [...edits].sort((one, other) => one.range[0] - other.range[0]);
}

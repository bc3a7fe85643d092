import type { ReadonlySignal } from '@preact/signals';
import type { Diagnostic } from '../../../rules';
import type { Composer } from '../composer/composer';
import { effectUntil } from '../effect-until';
import type { Theme } from '../page/theme';
import { highlightPainter } from './highlight-painter';
import type { Mark, Painter } from './mark';
import { mirrorPainter } from './mirror-painter';

interface UnderlineOptions {
  composer: Composer;
  /** Our own shadow root beside the composer, for what has to be drawn in the page. */
  canvas: ShadowRoot;
  diagnostics: ReadonlySignal<readonly Diagnostic[]>;
  isOn: ReadonlySignal<boolean>;
  theme: ReadonlySignal<Theme>;
  signal: AbortSignal;
}

/**
 * Underlines the words that warnings are about, until `signal` aborts: with the browser's highlights,
 * which do not change the page's DOM, or on a mirror where highlights cannot reach into a textarea.
 * Returns a function that says which warning is drawn at a point of the viewport.
 */
export function underline(options: UnderlineOptions): (x: number, y: number) => Diagnostic | null {
  const { composer, canvas, diagnostics, isOn, theme, signal } = options;
  const painter = choosePainter(composer, canvas, signal);
  let drawn: readonly Mark[] = [];
  effectUntil(signal, () => {
    const wasEmpty = drawn.length === 0;
    // Reads the text so that every change of it redraws, even if the warnings stay the same.
    const { length } = composer.text.value;
    drawn = isOn.value
      ? diagnostics.value.flatMap((diagnostic) => {
          const { range } = diagnostic;
          return range && range[1] <= length ? [{ diagnostic, range }] : [];
        })
      : [];
    if (!wasEmpty || drawn.length > 0) painter.paint(drawn, theme.value);
  });
  return (x, y) => {
    const hit = drawn.find(({ range }) => painter.boxes(range).some((box) => contains(box, x, y)));
    return hit?.diagnostic ?? null;
  };
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

function choosePainter(composer: Composer, canvas: ShadowRoot, signal: AbortSignal): Painter {
  const { adapter, editor } = composer;
  const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS;
  return canHighlight && adapter.domRanges(editor, [0, 0]) !== null
    ? highlightPainter(composer, signal)
    : mirrorPainter(editor, canvas, signal);
}

import type { ReadonlySignal } from '@preact/signals';
import type { Diagnostic, Severity } from '../../rules';
import type { Composer } from './composer';
import { effectUntil } from './effect-until';
import { mirrorPainter } from './mirror';
import type { Theme } from './page-theme';

/** Words to underline. */
export interface Mark {
  diagnostic: Diagnostic;
  range: readonly [number, number];
}

/** Draws marks into an editor, and knows where they are drawn. */
export interface Painter {
  paint(marks: readonly Mark[], theme: Theme): void;
  /** The boxes of a range in the viewport's coordinates, clipped to nothing. */
  boxes(range: readonly [number, number]): DOMRect[];
}

/** Dashed and in our colours: wavy red is the spell checker's. 3:1 on white, dim and black. */
export const markColours: Record<Theme, Record<Severity, string>> = {
  light: { error: 'rgb(190, 18, 40)', warning: 'rgb(146, 84, 0)', info: 'rgb(0, 101, 184)' },
  dim: { error: 'rgb(255, 138, 150)', warning: 'rgb(255, 192, 92)', info: 'rgb(110, 193, 255)' },
  dark: { error: 'rgb(255, 122, 136)', warning: 'rgb(255, 184, 77)', info: 'rgb(92, 184, 255)' },
};

/** The gravest last: where marks overlap, that is the one to be seen. */
export const severities: readonly Severity[] = ['info', 'warning', 'error'];

interface UnderlineOptions {
  composer: Composer;
  /** The element our own drawing may live in, beside the composer. */
  canvas: ShadowRoot;
  diagnostics: ReadonlySignal<readonly Diagnostic[]>;
  isOn: ReadonlySignal<boolean>;
  theme: ReadonlySignal<Theme>;
  signal: AbortSignal;
}

/**
 * Underlines what is said of certain words, until `signal` aborts: with the browser's highlights,
 * which leave the page's DOM alone, or on a mirror where they cannot reach into a textarea. Returns
 * what is drawn at a point of the viewport.
 */
export function underline(options: UnderlineOptions): (x: number, y: number) => Diagnostic | null {
  const { composer, canvas, diagnostics, isOn, theme, signal } = options;
  const painter = choosePainter(composer, canvas, signal);
  let drawn: readonly Mark[] = [];
  effectUntil(signal, () => {
    // Read here so that every change of the text redraws, whatever it says.
    const { length } = composer.text.value;
    drawn = isOn.value
      ? diagnostics.value.flatMap((diagnostic) => {
          const { range } = diagnostic;
          return range && range[1] <= length ? [{ diagnostic, range }] : [];
        })
      : [];
    painter.paint(drawn, theme.value);
  });
  signal.addEventListener('abort', () => painter.paint([], 'light'));
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

/** The Custom Highlight API. Chrome also gives ranges inside a textarea (`createValueRange`). */
function highlightPainter({ adapter, editor }: Composer, signal: AbortSignal): Painter {
  // The registry is the document's: a name of its own for each composer and severity.
  const name = `dm-decorum-${crypto.randomUUID()}`;
  const root = editor.getRootNode();
  // A highlight's rule counts only in the tree of the text itself.
  const place = root instanceof ShadowRoot ? root : document.head;
  let style: HTMLStyleElement | null = null;
  let styled: Theme | null = null;
  signal.addEventListener('abort', () => {
    style?.remove();
    for (const severity of severities) CSS.highlights.delete(`${name}-${severity}`);
  });
  const rangesOf = (range: readonly [number, number]) => adapter.domRanges(editor, range) ?? [];
  return {
    paint(marks, theme) {
      if (theme !== styled) {
        styled = theme;
        style?.remove();
        style = document.createElement('style');
        style.textContent = severities
          .map(
            (severity) =>
              `::highlight(${name}-${severity}) { text-decoration: underline dashed 2px ${markColours[theme][severity]}; text-underline-offset: 3px; }`,
          )
          .join('\n');
        // Not before: the page's policy lets it in for who wrote its rules (Firefox).
        place.append(style);
      }
      severities.forEach((severity, priority) => {
        const ranges = marks
          .filter(({ diagnostic }) => diagnostic.severity === severity)
          .flatMap(({ range }) => rangesOf(range));
        // Replaced whole: Firefox cannot iterate a highlight from a content script.
        const highlight = new Highlight(...ranges);
        highlight.priority = priority;
        CSS.highlights.set(`${name}-${severity}`, highlight);
      });
    },
    boxes: (range) => rangesOf(range).flatMap((one) => [...one.getClientRects()]),
  };
}

import type { Composer } from '../composer/composer';
import type { Theme } from '../page/theme';
import { markColours, type Painter, severities } from './mark';

/** The Custom Highlight API. Chrome also gives ranges inside a textarea (`createValueRange`). */
export function highlightPainter({ adapter, editor }: Composer, signal: AbortSignal): Painter {
  // The registry is shared with the whole document, so each composer and severity has its own name.
  const name = `dm-decorum-${crypto.randomUUID()}`;
  const root = editor.getRootNode();
  // A `::highlight` rule works only in the tree that the text is in.
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
        // Added once it has its rules: Firefox then does not apply the page's policy to them.
        place.append(style);
      }
      severities.forEach((severity, priority) => {
        const ranges = marks
          .filter(({ diagnostic }) => diagnostic.severity === severity)
          .flatMap(({ range }) => rangesOf(range));
        // A new one each time, because Firefox cannot iterate a highlight from a content script.
        const id = `${name}-${severity}`;
        if (ranges.length === 0) {
          CSS.highlights.delete(id);
          return;
        }
        const highlight = new Highlight(...ranges);
        highlight.priority = priority;
        CSS.highlights.set(id, highlight);
      });
    },
    boxes: (range) => rangesOf(range).flatMap((one) => [...one.getClientRects()]),
  };
}

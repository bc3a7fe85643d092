import { type Mark, markColours, type Painter, severities } from './mark';
import { moveMarks } from './move-marks';

/** The properties that decide where a textarea breaks its lines. */
const copied = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
  'wordBreak',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/**
 * Draws marks over a textarea on an invisible copy of its text, for browsers that have no ranges
 * inside a textarea. The copy lies over the field, clipped to it, and lets every press through.
 */
export function mirrorPainter(
  editor: HTMLElement,
  canvas: ShadowRoot,
  signal: AbortSignal,
): Painter {
  const mirror = document.createElement('div');
  mirror.setAttribute('aria-hidden', 'true');
  mirror.style.cssText =
    'position: fixed; box-sizing: border-box; overflow: hidden; white-space: pre-wrap; overflow-wrap: break-word; border: solid transparent; color: transparent; pointer-events: none; z-index: 1';
  canvas.append(mirror);
  let marks: readonly Mark[] = [];
  let colours = markColours.light;
  let drawn = '';

  const place = () => {
    if (!(editor instanceof HTMLTextAreaElement)) return;
    mirror.hidden = marks.length === 0;
    if (mirror.hidden) return;
    const style = getComputedStyle(editor);
    for (const property of copied) mirror.style[property] = style[property];
    const { left, top } = editor.getBoundingClientRect();
    // A classic scroll bar makes the text narrower.
    const bar =
      editor.offsetWidth -
      editor.clientWidth -
      px(style.borderLeftWidth) -
      px(style.borderRightWidth);
    Object.assign(mirror.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${editor.offsetWidth}px`,
      height: `${editor.offsetHeight}px`,
      paddingRight: `${px(style.paddingRight) + Math.max(0, bar)}px`,
    });
    mirror.scrollTop = editor.scrollTop;
  };
  const draw = () => {
    if (!(editor instanceof HTMLTextAreaElement)) return;
    drawn = editor.value;
    mirror.replaceChildren(...pieces(drawn, marks, colours));
    place();
  };
  // A new text is checked after it is painted; until then the marks move with their words.
  const follow = () => {
    if (!(editor instanceof HTMLTextAreaElement) || marks.length === 0) return;
    marks = moveMarks(marks, drawn, editor.value);
    draw();
  };
  const observer = new ResizeObserver(place);
  observer.observe(editor);
  const options = { capture: true, passive: true, signal } as const;
  editor.addEventListener('input', follow, options);
  // Scroll events inside a shadow root do not reach the window.
  for (const root of [window, editor.getRootNode()]) {
    root.addEventListener('scroll', place, options);
  }
  window.addEventListener('resize', place, options);
  document.fonts.addEventListener('loadingdone', place, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    mirror.remove();
  });
  return {
    paint(next, theme) {
      marks = next;
      colours = markColours[theme];
      draw();
    },
    boxes: ([from, to]) =>
      [...mirror.querySelectorAll<HTMLElement>('[data-start]')]
        .filter(({ dataset }) => from <= Number(dataset.start) && Number(dataset.start) < to)
        .flatMap((span) => [...span.getClientRects()]),
  };
}

/** The text with its marks as spans. Where marks overlap, the most severe one is drawn. */
function pieces(text: string, marks: readonly Mark[], colours: Record<string, string>): Node[] {
  const gravestFirst = [...marks].sort((one, other) => rank(other) - rank(one));
  const cuts = [...new Set([0, ...marks.flatMap(({ range }) => range)])].sort((a, b) => a - b);
  const nodes: Node[] = cuts.map((start, index) => {
    const words = text.slice(start, cuts[index + 1]);
    const mark = gravestFirst.find(({ range }) => range[0] <= start && start < range[1]);
    if (!mark) return document.createTextNode(words);
    const span = document.createElement('span');
    span.textContent = words;
    span.dataset.start = String(start);
    span.style.textDecoration = `underline dashed 2px ${colours[mark.diagnostic.severity]}`;
    span.style.textUnderlineOffset = '3px';
    return span;
  });
  // A textarea shows an empty line after a final line break, a block does not.
  nodes.push(document.createTextNode('\u200B'));
  return nodes;
}

function rank({ diagnostic }: Mark): number {
  return severities.indexOf(diagnostic.severity);
}

function px(length: string): number {
  return Number.parseFloat(length) || 0;
}

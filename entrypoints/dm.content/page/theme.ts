/** The page's colours where our row stands: X's own setting, not the operating system's. */
export type Theme = 'light' | 'dim' | 'dark';

/** X's dim background is rgb(21, 32, 43): darker than any light page, and clearly blue. */
const dimBlueness = 12;

/** The theme to fit in with at an element: by the nearest background that is painted. */
export function readTheme(element: Element): Theme {
  for (let node: Element | null = element; node; node = parentAcrossRoots(node)) {
    const colour = rgba(getComputedStyle(node).backgroundColor);
    if (!colour || colour.alpha < 0.5) continue;
    const { red, green, blue } = colour;
    // Relative luminance's weights are precise enough without linearising: the themes lie far apart.
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue > 127) return 'light';
    return blue - red > dimBlueness ? 'dim' : 'dark';
  }
  return 'light';
}

/** Calls `onChange` whenever an ancestor changes its looks, until `signal` aborts. */
export function watchTheme(
  element: Element,
  onChange: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  let theme = readTheme(element);
  onChange(theme);
  const observer = new MutationObserver(() => {
    const next = readTheme(element);
    if (next === theme) return;
    theme = next;
    onChange(theme);
  });
  for (let node: Element | null = element; node; node = parentAcrossRoots(node)) {
    observer.observe(node, { attributeFilter: ['style', 'class', 'data-theme'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

function parentAcrossRoots(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function rgba(
  colour: string,
): { red: number; green: number; blue: number; alpha: number } | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

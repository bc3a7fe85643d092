import { type RefObject, useLayoutEffect, useState } from 'react';

const farAway = 500;
const guess = 44;

/**
 * Which rows of a list are mounted: those in view and some around. Heights are measured while a
 * row is mounted and guessed until then; unmounted rows are padding.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  openedAt: number,
) {
  const [heights] = useState(() => new Map<string, number>());
  const [view, setView] = useState({
    top: openedAt === 1 ? Number.MAX_SAFE_INTEGER : keys.length * guess * openedAt,
    height: 800,
  });
  const [atEnd, setAtEnd] = useState(openedAt === 1);

  useLayoutEffect(() => {
    const node = scroller.current;
    if (node === null) return;
    const read = () => {
      setView({ top: node.scrollTop, height: node.clientHeight });
      setAtEnd(node.scrollHeight - node.scrollTop - node.clientHeight < 8);
    };
    node.addEventListener('scroll', read, { passive: true });
    return () => node.removeEventListener('scroll', read);
  }, [scroller]);

  const height = (key: string) => heights.get(key) ?? guess;
  const total = keys.reduce((sum, key) => sum + height(key), 0);
  const top = Math.min(view.top, Math.max(0, total - view.height));

  let y = 0;
  let first = keys.length;
  let last = -1;
  let before = 0;
  let after = 0;
  keys.forEach((key, index) => {
    const bottom = y + height(key);
    if (bottom < top - farAway) before = bottom;
    else if (y > top + view.height + farAway) after += height(key);
    else {
      first = Math.min(first, index);
      last = index;
    }
    y = bottom;
  });

  const measure = (key: string) => (row: HTMLElement | null) => {
    if (row !== null) heights.set(key, row.offsetHeight);
  };
  return { first, last, before, after, measure, atEnd };
}

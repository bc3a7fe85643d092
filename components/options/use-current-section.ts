import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A section is read once its top is this near to the window's, in CSS pixels. */
const near = 96;

/** The id of the section that is read. `isReady`: the sections are drawn. */
export function useCurrentSection(ids: readonly string[], isReady: boolean): string | undefined {
  const current = useSignal(ids[0]);
  useEffect(() => {
    if (!isReady) return;
    const lifetime = new AbortController();
    const follow = () => {
      current.value = sectionAt(ids);
    };
    follow();
    for (const event of ['scroll', 'resize', 'hashchange'] as const)
      window.addEventListener(event, follow, { passive: true, signal: lifetime.signal });
    return () => lifetime.abort();
  }, [ids, isReady, current]);
  return current.value;
}

function sectionAt(ids: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 1;
  // The last sections cannot come up to the top: the one that was chosen counts.
  const asked = location.hash.slice(1);
  if (isAtEnd) return ids.includes(asked) && topOf(asked) >= 0 ? asked : ids.at(-1);
  return ids.findLast((id) => topOf(id) <= near) ?? ids[0];
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}

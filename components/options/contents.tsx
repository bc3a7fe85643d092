import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, Words } from '../words/words';
import { useCurrentSection } from './use-current-section';

interface Props {
  /** The ids of the page's sections, in their order. */
  sections: readonly string[];
  /** Whether the sections are drawn. */
  isReady: boolean;
}

/** The list of the page's sections. It stays in view and marks the section that is read. */
export function Contents({ sections, isReady }: Props) {
  const current = useCurrentSection(sections, isReady);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const link = list.current?.querySelector('[aria-current]');
    if (list.current && link) showWithin(list.current, link);
  });
  return (
    <nav class="contents" aria-label={say('options_contents')}>
      <ul ref={list}>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              <Words id={`options_${id}`} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Scrolls the list alone: `scrollIntoView` would move the page as well. It stays where it is while
 * somebody points at it or goes through it by keyboard.
 */
function showWithin(list: Element, link: Element) {
  if (list.matches(':hover') || list.querySelector(':focus-visible')) return;
  const outer = list.getBoundingClientRect();
  const inner = link.getBoundingClientRect();
  const by = (start: number, end: number) => (start < 0 ? start : Math.max(0, end));
  list.scrollBy(
    by(inner.left - outer.left, inner.right - outer.right),
    by(inner.top - outer.top, inner.bottom - outer.bottom),
  );
}

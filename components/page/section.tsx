import type { ComponentChildren } from 'preact';
import { Words } from '../words/words';

interface Props {
  /** Also the fragment (`#id`) that links to it. */
  id: string;
  title: string;
  /** Says whether the last change was saved. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** A section of a page, with its heading. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>
          <Words id={title} />
        </h2>
        {note}
      </div>
      {children}
    </section>
  );
}

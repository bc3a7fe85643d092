import type { ComponentChildren } from 'preact';
import { Words } from '../words/words';

interface Props {
  /** Also the fragment of its address. */
  id: string;
  title: string;
  /** "Saved", or that it was not. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** One subject of the page, under a heading of its own. */
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

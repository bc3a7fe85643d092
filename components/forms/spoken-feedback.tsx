import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  /** No one is typing, so the feedback can be read out. */
  isSettled: boolean;
  children: ComponentChildren;
}

/** The feedback below a field: shown at every key, but read out only once it is settled. */
export function SpokenFeedback({ id, isSettled, children }: Props) {
  return (
    <p id={id} class="feedback">
      <span>{!isSettled && children}</span>
      <span role="status">{isSettled && children}</span>
    </p>
  );
}

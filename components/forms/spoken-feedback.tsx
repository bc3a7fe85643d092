import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  /** It will stay so for a moment: nobody is typing. */
  isSettled: boolean;
  children: ComponentChildren;
}

/** What there is to say of a field: seen at every key, but read out only once it is settled. */
export function SpokenFeedback({ id, isSettled, children }: Props) {
  return (
    <p id={id} class="feedback">
      <span>{!isSettled && children}</span>
      <span role="status">{isSettled && children}</span>
    </p>
  );
}

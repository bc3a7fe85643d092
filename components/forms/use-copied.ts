import { useSignal } from '@preact/signals';

/**
 * Says how copying to the clipboard went: `message` is null until something was copied, then
 * `copied` or `failed`, the message ids given. Call `watch` with each copy under way.
 */
export function useCopied<Id extends string>(copied: Id, failed: Id) {
  const outcome = useSignal<Id | null>(null);
  const watch = (copying: Promise<void>) => {
    copying.then(
      () => {
        outcome.value = copied;
      },
      () => {
        outcome.value = failed;
      },
    );
  };
  return { message: outcome.value, watch };
}

import { useEffect, useRef } from 'preact/hooks';

/** Calls the newest `onClosing` when the page is about to go, which is the last moment to save. */
export function useClosing(onClosing: () => void): void {
  const newest = useRef(onClosing);
  newest.current = onClosing;
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const onHidden = () => {
      if (document.visibilityState === 'hidden') newest.current();
    };
    // A popup that loses the focus is closed without a `blur` in it; browsers differ in what it gets.
    document.addEventListener('visibilitychange', onHidden, { signal });
    window.addEventListener('pagehide', () => newest.current(), { signal });
    return () => lifetime.abort();
  }, []);
}

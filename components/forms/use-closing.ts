import { useEffect, useRef } from 'preact/hooks';

/** Calls the newest `onClosing` when the page is hidden or closed: the last moment to save. */
export function useClosing(onClosing: () => void): void {
  const newest = useRef(onClosing);
  newest.current = onClosing;
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const onHidden = () => {
      if (document.visibilityState === 'hidden') newest.current();
    };
    // A popup is closed without a `blur` event. Which of these two it gets differs between
    // browsers.
    document.addEventListener('visibilitychange', onHidden, { signal });
    window.addEventListener('pagehide', () => newest.current(), { signal });
    return () => lifetime.abort();
  }, []);
}

import { useEffect, useRef } from 'preact/hooks';

/** Has the browser ask before the page is closed while `isChanged` says that something is not saved. */
export function useLeaveWarning(isChanged: () => boolean): void {
  const newest = useRef(isChanged);
  newest.current = isChanged;
  useEffect(() => {
    const lifetime = new AbortController();
    const onLeaving = (event: Event) => {
      if (newest.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeaving, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
}

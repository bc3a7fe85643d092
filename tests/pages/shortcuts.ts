const keys = new Set(['n', 'm', 'i', '/', '?', '.']);

export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, [data-testid^="xchatEmbed"], .dock-host'))
  );
}

/** X's one-key shortcuts live on document; a field in somebody else's shadow root is a div to them. */
export function shortcuts(): readonly string[] {
  const fired: string[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys.has(event.key)) return;
    if (!isField(event.target)) fired.push(event.key);
  });
  return fired;
}

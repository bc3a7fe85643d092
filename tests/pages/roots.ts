/** The document and X's own open shadow roots (not those of anybody else). */
export function roots(): (Document | ShadowRoot)[] {
  const hosts = document.querySelectorAll(
    '[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedOverlays"], [data-testid="chat-drawer-root"] .dock-host',
  );
  const shadows = [...hosts].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...shadows];
}

export const all = (selector: string): Element[] =>
  roots().flatMap((root) => [...root.querySelectorAll(selector)]);

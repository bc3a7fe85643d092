import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../panel/keep-focus';
import css from '../panel/panel.css?inline';

/** Shows parts of the panel on our own pages, with its styles and our pages' colours. */
export function PanelFrame({ children }: { children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  const mount = useRef<HTMLDivElement | null>(null);

  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.attachShadow({ mode: 'open' });
    // Our pages' content security policy refuses a `<style>`.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const inner = document.createElement('div');
    inner.className = 'panel';
    root.append(inner);
    mount.current = inner;
    const lifetime = new AbortController();
    keepFocus(inner, lifetime.signal);
    return () => {
      lifetime.abort();
      render(null, inner);
    };
  }, []);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const lifetime = new AbortController();
    const follow = () => {
      if (host.current === null) return;
      host.current.dataset.theme = dark.matches ? 'dark' : 'light';
      host.current.dir = document.documentElement.dir;
    };
    follow();
    dark.addEventListener('change', follow, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);

  useEffect(() => {
    if (mount.current) render(children, mount.current);
  }, [children]);

  return <div ref={host} class="panel-frame" />;
}

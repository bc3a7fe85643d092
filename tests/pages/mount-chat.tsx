import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadThread } from './actions';
import { ChatApp, Overlays } from './chat/app';
import base from './chat/chat.css?inline';
import composer from './chat/composer.css?inline';
import inbox from './chat/inbox.css?inline';
import layouts from './chat/layouts.css?inline';
import thread from './chat/thread.css?inline';
import { rootOptions } from './errors';
import { config, getState, setState } from './store';
import { adopt } from './styles';

/** The thread's rows and the composer come later than the app, each in its own time. */
export function startChat(): void {
  if (getState().open !== null) loadThread();
  setTimeout(() => setState({ composerReady: true }), config.composerDelay);
}

const css = [base, inbox, thread, composer, layouts].join('\n');

export const adoptChatStyles = (root: Document | ShadowRoot): void => adopt(root, css);

/** Gives the host its shadow root, and the app a React root inside: its key events stay there. */
function attach(host: HTMLElement, app: ReactNode): Root {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (shadow.adoptedStyleSheets.length === 0) adoptChatStyles(shadow);
  const root = createRoot(shadow, rootOptions);
  root.render(app);
  return root;
}

/** Dialog and dock can show the chat at once. */
let apps = 0;

/** Keeps the app in the host while the caller lives; the shadow root comes late. */
export function useShadowApp() {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = host.current;
    if (node === null) return;
    let root: Root | undefined;
    apps += 1;
    const timer = setTimeout(() => {
      root = attach(node, <ChatApp />);
      startChat();
    }, config.shadowDelay);
    return () => {
      clearTimeout(timer);
      apps -= 1;
      if (apps === 0) setState({ composerReady: false });
      // React may not unmount one root while it is rendering another.
      if (root) queueMicrotask(() => root?.unmount());
    };
  }, []);
  return host;
}

/** X's second host: a child of body, there as long as the chat is. */
export function useOverlaysHost(): void {
  useLayoutEffect(() => {
    const host = document.createElement('div');
    host.dataset.testid = 'xchatEmbedOverlays';
    document.body.append(host);
    let root: Root | undefined;
    const timer = setTimeout(() => {
      root = attach(host, <Overlays />);
    }, config.shadowDelay);
    return () => {
      clearTimeout(timer);
      host.remove();
      if (root) queueMicrotask(() => root?.unmount());
    };
  }, []);
}

/** The app's host, as high as what it stands in. */
export function EmbedHost({ height }: { height?: string }) {
  const host = useShadowApp();
  useOverlaysHost();
  return <div data-testid="xchatEmbedRoute" className="embed-host" style={{ height }} ref={host} />;
}

export const EmbedRoute = () => <EmbedHost height="100dvh" />;

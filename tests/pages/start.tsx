import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followHistory } from './actions';
import { makeControl } from './control';
import { collectErrors, rootOptions } from './errors';
import dockCss from './shell/dock.css?inline';
import shellCss from './shell/shell.css?inline';
import { followTheme } from './shell/theme';
import { adopt } from './styles';

/** What every page of X does first. */
export function start(page: ReactNode): void {
  collectErrors();
  adopt(document, `${shellCss}\n${dockCss}`);
  followTheme();
  followHistory();
  window.replica = makeControl();
  const container = document.getElementById('react-root');
  if (container === null) throw new Error('The document has no #react-root.');
  createRoot(container, rootOptions).render(page);
}

import type { ComposerSession } from './composer-session';
import type { Guarded } from './guard/send-guard';
import { type Lazy, lazy } from './lazy';
import type { ComposerAdapter } from './page/composer-adapter';

/** A message box that was found, whether or not its session has been started. */
export interface MessageBox extends Guarded {
  session: Lazy<ComposerSession>;
}

/**
 * Makes a message box whose session is started in idle time, or by the first press on it. Starting
 * may throw: the guard lets that press through.
 */
export function makeMessageBox(
  adapter: ComposerAdapter,
  editor: HTMLElement,
  startSession: () => ComposerSession,
): MessageBox {
  const session = lazy(startSession);
  return {
    composer: { adapter, editor, settle: () => session.get().composer.settle() },
    session,
    get holds() {
      return session.get().holds;
    },
    hasPassed: () => session.get().hasPassed(),
    judge: () => session.get().judge(),
    onHeld: (by) => session.get().onHeld(by),
    onPassed: () => session.get().onPassed(),
  };
}

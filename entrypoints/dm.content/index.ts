import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isStatusQuestion, type TabStatus } from '../../components/messages/tab-status';
import { readEarly } from '../../components/stored/settings/early';
import { isAlive } from '../../components/stored/storage-changes';
import { makeComposerFinder } from './composer/find-composers';
import { watchUnknownBoxes } from './composer/unknown-box-watch';
import { extensionGone } from './extension-gone';
import { logFailure } from './failure';
import { guardSends } from './guard/send-guard';
import { lazy } from './lazy';
import { listenLasting } from './listen';
import { loadLate, loadLateWhenIdle } from './load-late';
import { type MessageBox, makeMessageBox } from './message-box';
import { adapters, readAccount, shadowHosts } from './page';
import { AccountWatch } from './tab/account-watch';
import { IconMark } from './tab/icon-mark';

export default defineContentScript({
  // Chrome names up to three hosts when it asks on installing; from four on it says "a number of websites".
  matches: [
    'https://x.com/*',
    'https://chat.x.com/*',
    'https://twitter.com/*',
    // Met on phones, where Chrome has no extensions.
    ...(import.meta.env.FIREFOX ? ['https://mobile.x.com/*'] : []),
  ],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,

  /**
   * Wires the parts together. At the start of a page only a watcher runs, which notices message boxes
   * and presses; everything else is evaluated once it is needed (load-late.ts). The lifetime is our
   * own: a page script can end the framework's.
   */
  main() {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const accountWatch = new AccountWatch();
    const iconMark = new IconMark();
    const boxes = new Map<HTMLElement, MessageBox>();

    const early = lazy(readEarly);
    const tab = lazy(() =>
      loadLate().trackTab({
        accountWatch,
        iconMark,
        early: early.get(),
        onGone: endWhenGone,
        signal,
      }),
    );
    const notice = lazy(() => loadLate().unknownBoxNotice(iconMark, signal));
    /** Stops everything once the extension is gone and a row has said so. */
    const endWhenGone = () => {
      if (isAlive() || boxes.size === 0) return;
      // The row is drawn again in a microtask.
      setTimeout(() => lifetime.abort(extensionGone));
    };

    const finder = makeComposerFinder({
      adapters,
      shadowHosts,
      signal,
      onSearched() {
        // Updated while there is no message box: over the next one we would have no words.
        if (isAlive() || boxes.size > 0) lookForUnknownBoxes();
        else lifetime.abort(extensionGone);
      },
      onFound(adapter, editor, signal) {
        if (!isAlive() && boxes.size === 0) return;
        early.get();
        const notStarted = lazy(() => loadLate().sayNotStarted(adapter, editor, signal));
        const box = makeMessageBox(adapter, editor, () => {
          try {
            tab.get().lookAtAccount();
            return loadLate().startSession({ adapter, editor, signal, tab: tab.get() });
          } catch (error) {
            notStarted.get();
            throw error;
          }
        });
        boxes.set(editor, box);
        signal.addEventListener('abort', () => boxes.delete(editor));
        const root = editor.getRootNode();
        if (root instanceof ShadowRoot) guard.listenIn(root);
        if (tab.made) start(box);
        else loadOnce.get();
        if (tab.made?.settings.failed.peek()) endWhenGone();
      },
    });
    /** A session that fails leaves its message box to the person, and the others alone. */
    const start = ({ session }: MessageBox) => {
      try {
        session.get();
      } catch (error) {
        logFailure(error);
      }
    };
    const startAll = () => {
      for (const box of boxes.values()) start(box);
    };
    const loadOnce = lazy(() => loadLateWhenIdle(startAll, signal));
    const lookForUnknownBoxes = watchUnknownBoxes({
      roots: finder.roots,
      isKnown: (box) => boxes.has(box),
      onChange: (box) => notice.get().show(box),
      signal,
    });
    const guard = guardSends({
      guarded: () => boxes.values(),
      claim: finder.claim,
      onFailure: logFailure,
      signal,
    });
    // A switch of accounts may come before the first message box; later ones are noticed by the tab.
    const seeAccount = () => {
      if (!tab.made) accountWatch.see(readAccount(), Date.now());
    };
    listenLasting(window, ['focusin'], seeAccount, { capture: true, signal });
    listenLasting(document, ['visibilitychange'], seeAccount, { signal });
    finder.start();

    const answerStatus = (
      message: unknown,
      _sender: unknown,
      answer: (status: TabStatus) => void,
    ) => {
      if (!isStatusQuestion(message)) return;
      const isBlind = notice.made?.isShown() ?? false;
      answer({ account: readAccount(), state: stateOf([...boxes.values()], isBlind) });
    };
    browser.runtime.onMessage.addListener(answerStatus);
    signal.addEventListener('abort', () => {
      if (isAlive()) browser.runtime.onMessage.removeListener(answerStatus);
    });
  },
});

function stateOf(boxes: readonly MessageBox[], isBlind: boolean): TabStatus['state'] {
  if (isBlind) return 'not-understood';
  if (boxes.some(({ session }) => session.made && session.made.missing.peek().length > 0)) {
    return 'partly';
  }
  return boxes.length > 0 ? 'watching' : 'no-composer';
}

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isStatusQuestion, type TabStatus } from '../../components/messages/tab-status';
import { isAlive } from '../../components/stored/storage-changes';
import { makeComposerFinder } from './composer/find-composers';
import { watchUnknownBoxes } from './composer/unknown-box-watch';
import { type ComposerSession, startSession } from './composer-session';
import { effectUntil } from './effect-until';
import { extensionGone } from './extension-gone';
import { guardSends } from './guard/send-guard';
import { adapters, readAccount, shadowHosts } from './page';
import { unknownBoxNotice } from './panel/unknown-box-notice';
import { trackTab } from './tab/tab-state';
import { warmUpWhenIdle } from './warm-up';

export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://chat.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,

  /** Wires the parts together. The lifetime is our own: a page script can end the framework's. */
  main() {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const { tab, lookAtAccount } = trackTab(signal);
    const sessions = new Map<HTMLElement, ComposerSession>();

    /** Stops everything once the extension is gone and a row has said so. */
    const endWhenGone = () => {
      if (!tab.settings.failed.peek() || isAlive() || sessions.size === 0) return;
      // The row is drawn again in a microtask.
      setTimeout(() => lifetime.abort(extensionGone));
    };

    const finder = makeComposerFinder({
      adapters,
      shadowHosts,
      signal,
      onSearched: () => lookForUnknownBoxes(),
      onFound(adapter, editor, signal) {
        lookAtAccount();
        sessions.set(editor, startSession({ adapter, editor, signal, tab }));
        warmUpWhenIdle(signal);
        signal.addEventListener('abort', () => sessions.delete(editor));
        const root = editor.getRootNode();
        if (root instanceof ShadowRoot) guard.listenIn(root);
        endWhenGone();
      },
    });
    const notice = unknownBoxNotice(signal);
    const lookForUnknownBoxes = watchUnknownBoxes({
      roots: finder.roots,
      isKnown: (box) => sessions.has(box),
      onChange: notice.show,
      signal,
    });
    const guard = guardSends({
      guarded: () => sessions.values(),
      claim: finder.claim,
      onFailure: tab.onFailure,
      signal,
    });
    finder.start();
    effectUntil(signal, () => {
      if (tab.settings.failed.value) endWhenGone();
    });

    const answerStatus = (
      message: unknown,
      _sender: unknown,
      answer: (status: TabStatus) => void,
    ) => {
      if (!isStatusQuestion(message)) return;
      const isBlind = notice.isShown();
      answer({ account: readAccount(), state: stateOf([...sessions.values()], isBlind) });
    };
    browser.runtime.onMessage.addListener(answerStatus);
    signal.addEventListener('abort', () => {
      if (isAlive()) browser.runtime.onMessage.removeListener(answerStatus);
    });
  },
});

function stateOf(sessions: readonly ComposerSession[], isBlind: boolean): TabStatus['state'] {
  if (isBlind) return 'not-understood';
  if (sessions.some(({ missing }) => missing.peek().length > 0)) return 'partly';
  return sessions.length > 0 ? 'watching' : 'no-composer';
}

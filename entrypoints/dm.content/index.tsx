import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isStatusQuestion, type TabStatus } from '../../components/messages/tab-status';
import { watchComposers } from './composer/find-composers';
import { watchUnknownBoxes } from './composer/unknown-box-watch';
import { type Attended, attendComposer } from './composer-session';
import { guardSends } from './guard/send-guard';
import { adapters, readAccount, shadowHosts } from './page';
import { sayWhereBlind } from './panel/unknown-box-notice';
import { followTab } from './tab/tab-state';
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

  /** Wiring only. The lifetime is our own: a page script can end the framework's context. */
  main() {
    const lifetime = new AbortController().signal;
    const { tab, lookAtAccount } = followTab(lifetime);
    const attended = new Map<HTMLElement, Attended>();
    let listenForSubmit: ((root: ShadowRoot) => void) | undefined;

    let look: (() => void) | undefined;
    const { claim, roots } = watchComposers({
      adapters,
      shadowHosts,
      signal: lifetime,
      onSearched: () => look?.(),
      onFound(adapter, editor, signal) {
        lookAtAccount();
        attended.set(editor, attendComposer({ adapter, editor, signal, tab }));
        warmUpWhenIdle(signal);
        signal.addEventListener('abort', () => attended.delete(editor));
        const root = editor.getRootNode();
        if (root instanceof ShadowRoot) listenForSubmit?.(root);
      },
    });
    const unknown = sayWhereBlind(lifetime);
    look = watchUnknownBoxes({
      roots,
      isKnown: (box) => attended.has(box),
      onChange: unknown.show,
      signal: lifetime,
    });
    look();
    listenForSubmit = guardSends({
      guarded: () => attended.values(),
      claim,
      onFailure: tab.onFailure,
      signal: lifetime,
    });

    browser.runtime.onMessage.addListener((message, _sender, answer) => {
      if (!isStatusQuestion(message)) return;
      const status: TabStatus = {
        account: readAccount(),
        state: stateOf([...attended.values()], unknown.isShown()),
      };
      answer(status);
    });
  },
});

function stateOf(attended: readonly Attended[], isBlind: boolean): TabStatus['state'] {
  if (isBlind) return 'not-understood';
  if (attended.some(({ missing }) => missing.peek().length > 0)) return 'partly';
  return attended.length > 0 ? 'watching' : 'no-composer';
}

import { signal as createSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followSettings } from '../../components/settings';
import { isStatusQuestion, type TabStatus } from '../../components/tab-status';
import { type Attended, attendComposer } from './attend-composer';
import { followCheckup } from './checkup';
import { adapters, readAccount, shadowHosts } from './composers';
import { sayWhereBlind } from './say-where-blind';
import { guardSends } from './send-guard';
import { watchComposers } from './watch-composers';

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
    const followed = followSettings(lifetime);
    const account = createSignal<string | null>(readAccount());
    const attended = new Map<HTMLElement, Attended>();
    let listenForSubmit: ((root: ShadowRoot) => void) | undefined;

    let look: (() => void) | undefined;
    const { claim, roots } = watchComposers({
      adapters,
      shadowHosts,
      signal: lifetime,
      onSearched: () => look?.(),
      onFound(adapter, editor, signal) {
        account.value = readAccount();
        attended.set(
          editor,
          attendComposer({ adapter, editor, signal, followed, account, onFailure }),
        );
        signal.addEventListener('abort', () => attended.delete(editor));
        const root = editor.getRootNode();
        if (root instanceof ShadowRoot) listenForSubmit?.(root);
      },
    });
    const unknown = sayWhereBlind(lifetime);
    look = followCheckup({
      roots,
      isKnown: (box) => attended.has(box),
      onChange: unknown.show,
      signal: lifetime,
    });
    look();
    listenForSubmit = guardSends({
      guarded: () => attended.values(),
      claim,
      onFailure,
      signal: lifetime,
    });
    window.addEventListener(
      'focusin',
      () => {
        account.value = readAccount();
      },
      { capture: true, signal: lifetime },
    );

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

/** Never the error's message: it may quote the draft. */
function onFailure(error: unknown): void {
  console.debug('DM Decorum went on without:', error instanceof Error ? error.name : 'unknown');
}

import { signal as createSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { type FollowedHistory, followHistory } from '../../../components/stored/memory/history';
import { TabTally } from '../../../components/stored/memory/tally';
import {
  type FollowedSettings,
  followSettings,
} from '../../../components/stored/settings/settings';
import { effectUntil } from '../effect-until';
import { readAccount } from '../page';
import { AccountWatch } from './account-watch';
import type { ExpectedSend } from './expected-sends';
import { Holds } from './hold-memory';
import { RecentNames } from './recent-names';

/** What all composers of one tab share. */
export interface Tab {
  settings: FollowedSettings;
  history: FollowedHistory;
  /** The handle of the account in use, where the page shows one. */
  account: ReadonlySignal<string | null>;
  accountWatch: AccountWatch;
  /**
   * Milliseconds since 1970, to the minute, as of the last thing done in the tab: timers stand still
   * while a computer sleeps.
   */
  minute: ReadonlySignal<number>;
  recentNames: RecentNames;
  /** X makes its composers anew whenever a chat is left: what was held and passed outlives them. */
  holds: Holds;
  /** Messages that have passed, and are not yet seen in their thread; the chat may be left meanwhile. */
  expectedSends: ExpectedSend[];
  /** Conversations whose checklist of a first message was put away. */
  noGreetings: Set<string>;
  /** How often drafts were held here, and what became of them. */
  tally: TabTally;
  onFailure(error: unknown): void;
}

/** Follows what a tab's composers share, until `lifetime` aborts. `lookAtAccount` reads it anew. */
export function followTab(lifetime: AbortSignal): { tab: Tab; lookAtAccount(): void } {
  const account: Signal<string | null> = createSignal(null);
  const accountWatch = new AccountWatch();
  const lookAtAccount = () => {
    account.value = readAccount();
  };
  effectUntil(lifetime, () => accountWatch.see(account.value, Date.now()));
  // A switch of accounts tells nobody: whoever writes has come to the page, and into the field.
  window.addEventListener('focusin', lookAtAccount, { capture: true, signal: lifetime });
  document.addEventListener('visibilitychange', lookAtAccount, { signal: lifetime });
  const settings = followSettings(lifetime);
  const minute = createSignal(minuteNow());
  // Whoever comes back to a tab, or does something in it, hears that it is no longer checked, and is
  // told by today's numbers.
  const look = () => {
    settings.checkAlive();
    minute.value = minuteNow();
  };
  for (const type of ['keydown', 'pointerdown', 'focus', 'focusin'] as const) {
    window.addEventListener(type, look, { capture: true, signal: lifetime });
  }
  document.addEventListener('visibilitychange', look, { signal: lifetime });
  const recentNames = new RecentNames();
  let history: FollowedHistory | undefined;
  const tab: Tab = {
    settings,
    // Most pages of X have no composer, and need no history.
    get history() {
      history ??= followHistory(lifetime);
      return history;
    },
    account,
    accountWatch,
    minute,
    recentNames,
    expectedSends: [],
    holds: new Holds(),
    noGreetings: new Set(),
    tally: new TabTally(),
    onFailure,
  };
  return { tab, lookAtAccount };
}

function minuteNow(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

/** Never the error's message: it may quote the draft. */
function onFailure(error: unknown): void {
  console.debug('DM Decorum went on without:', error instanceof Error ? error.name : 'unknown');
}

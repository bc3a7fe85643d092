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
   * The time of the last thing the person did in the tab, in milliseconds since 1970, to the minute.
   * Not a timer: timers stand still while a computer sleeps.
   */
  minute: ReadonlySignal<number>;
  recentNames: RecentNames;
  /** What was held and passed. X may re-create the composer with every chat; this outlives it. */
  holds: Holds;
  /** Messages that were passed and do not show in their thread yet, of all chats. */
  expectedSends: ExpectedSend[];
  /** Keys of the conversations in which the person hid the checklist of a first message. */
  hiddenChecklists: Signal<ReadonlySet<string>>;
  /** Counts how often drafts were held here, and what became of them. */
  tally: TabTally;
  onFailure(error: unknown): void;
}

/**
 * Keeps what a tab's composers share up to date, until `lifetime` aborts. `lookAtAccount` reads the
 * account again.
 */
export function trackTab(lifetime: AbortSignal): { tab: Tab; lookAtAccount(): void } {
  const account: Signal<string | null> = createSignal(null);
  const accountWatch = new AccountWatch();
  const lookAtAccount = () => {
    account.value = readAccount();
  };
  effectUntil(lifetime, () => accountWatch.see(account.value, Date.now()));
  // Nothing on the page announces a switch of accounts. Before they write, people come back to the
  // page and into the field: that is when the account is read again.
  window.addEventListener('focusin', lookAtAccount, { capture: true, signal: lifetime });
  document.addEventListener('visibilitychange', lookAtAccount, { signal: lifetime });
  const settings = followSettings(lifetime);
  const minute = createSignal(minuteNow());
  // Done with everything the person does in the tab: notices that the extension is gone, and that a
  // minute or a day has passed.
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
    hiddenChecklists: createSignal<ReadonlySet<string>>(new Set()),
    tally: new TabTally(),
    onFailure,
  };
  return { tab, lookAtAccount };
}

function minuteNow(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

/** Logs the error's name only: its message may quote the draft. */
function onFailure(error: unknown): void {
  console.debug('DM Decorum went on without:', error instanceof Error ? error.name : 'unknown');
}

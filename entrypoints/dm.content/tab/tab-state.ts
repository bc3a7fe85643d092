import {
  signal as createSignal,
  type ReadonlySignal,
  type Signal,
  untracked,
} from '@preact/signals';
import { type FollowedHistory, followHistory } from '../../../components/stored/memory/history';
import { TabTally } from '../../../components/stored/memory/tally';
import type { EarlySettings } from '../../../components/stored/settings/early';
import {
  type FollowedSettings,
  followSettings,
} from '../../../components/stored/settings/settings';
import { effectUntil } from '../effect-until';
import { logFailure } from '../failure';
import { listenLasting } from '../listen';
import { readAccount } from '../page';
import type { Thread } from '../page/thread';
import type { AccountWatch } from './account-watch';
import { Holds } from './hold-memory';
import type { IconMark } from './icon-mark';
import { RecentNames } from './recent-names';
import { SeenDetails } from './seen-details';

/** While typing, account and time are read at most once in this many milliseconds. */
const keyPause = 1000;

/** A text that was passed. It counts as sent once more than `shownBefore` rows show it. */
export interface ExpectedSend {
  /** What the conversation it was written in has been known by in this tab, as conversation-key.ts has it. */
  keys: Set<string>;
  /** Its lasting name for the account that wrote, null while the page showed none. */
  to: string | null;
  text: string;
  /** It was the first message of the conversation. */
  isFirst: boolean;
  shownBefore: number;
}

/** The chat that a composer showed at the moment in which X removed it. */
export interface LastShown {
  /** As this tab knows the chat by: see conversation-key.ts. */
  key: string;
  handle: string | null;
  thread: Thread;
  /** `performance.now()` milliseconds. */
  at: number;
}

/** What all composers of one tab share. */
export interface Tab {
  settings: FollowedSettings;
  history: FollowedHistory;
  /** The handle of the account in use, where the page shows one. */
  account: ReadonlySignal<string | null>;
  accountWatch: AccountWatch;
  iconMark: IconMark;
  /**
   * The time of the last thing the person did in the tab, in milliseconds since 1970, to the minute.
   * Not a timer: timers stand still while a computer sleeps.
   */
  minute: ReadonlySignal<number>;
  recentNames: RecentNames;
  seenDetails: SeenDetails;
  /** What was held and passed. X may re-create the composer with every chat; this outlives it. */
  holds: Holds;
  /** Messages that were passed and do not show in their thread yet, of all chats. */
  expectedSends: ExpectedSend[];
  /** What the last composer showed that was removed: X may make another one for each chat. */
  lastShown: LastShown | null;
  /** Keys of the conversations in which the person hid the checklist of a first message. */
  hiddenChecklists: Signal<ReadonlySet<string>>;
  /** Counts how often drafts were held here, and what became of them. */
  tally: TabTally;
  /** Reads again which account is in use. */
  lookAtAccount(): void;
  onFailure(error: unknown): void;
}

interface TabOptions {
  accountWatch: AccountWatch;
  iconMark: IconMark;
  /** Settings that were asked for before. */
  early?: EarlySettings;
  /** The extension was updated, turned off or removed under this tab, and the panel says so now. */
  onGone(): void;
  signal: AbortSignal;
}

/** Keeps what a tab's composers share up to date, until `signal` aborts. */
export function trackTab(options: TabOptions): Tab {
  const { accountWatch, iconMark, early, onGone, signal } = options;
  const account = createSignal(readAccount());
  const settings = followSettings(signal, early);
  const minute = createSignal(minuteNow());
  effectUntil(signal, () => accountWatch.see(account.value, Date.now()));
  // Nothing on the page announces a switch of accounts, that the extension is gone, or that a day has
  // passed. Before they write, people come back to the page and into the field, and press keys.
  let lastLook = Number.NEGATIVE_INFINITY;
  const look = () => {
    lastLook = performance.now();
    account.value = readAccount();
    minute.value = minuteNow();
    settings.checkAlive();
  };
  // Nobody switches accounts between two letters of a word; a press that may send looks again.
  const lookOnKey = (event: Event) => {
    const mayPress = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
    if (mayPress || performance.now() - lastLook > keyPause) look();
  };
  listenLasting(window, ['keydown'], lookOnKey, { capture: true, signal });
  listenLasting(window, ['pointerdown', 'focus', 'focusin'], look, { capture: true, signal });
  listenLasting(document, ['visibilitychange'], look, { signal });
  effectUntil(signal, () => {
    if (settings.failed.value) untracked(onGone);
  });
  const recentNames = new RecentNames();
  let history: FollowedHistory | undefined;
  return {
    settings,
    // Read only once a session asks for it.
    get history() {
      history ??= followHistory(signal);
      return history;
    },
    account,
    accountWatch,
    iconMark,
    minute,
    recentNames,
    seenDetails: new SeenDetails(),
    expectedSends: [],
    lastShown: null,
    holds: new Holds(),
    hiddenChecklists: createSignal<ReadonlySet<string>>(new Set()),
    tally: new TabTally(),
    lookAtAccount() {
      account.value = readAccount();
    },
    onFailure: logFailure,
  };
}

function minuteNow(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

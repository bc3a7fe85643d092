import { computed, type ReadonlySignal } from '@preact/signals';
import type { AccountReason } from '../../../components/panel/panel-model';
import { rememberSend } from '../../../components/stored/memory/history';
import { isRemembering } from '../../../components/stored/memory/is-remembering';
import { readSalt, saltedHash } from '../../../components/stored/memory/salted-hash';
import { type Conversation, fingerprint } from '../../../rules';
import type { Composer } from '../composer/composer';
import { followConversation, type OpenConversation } from '../conversation/open-conversation';
import { followOptOut } from '../conversation/opt-out';
import { followRemembered, rememberedAs } from '../conversation/past-sends';
import { followNews, type ThreadNews } from '../conversation/sends-and-arrivals';
import { effectUntil } from '../effect-until';
import { accountReasons } from '../tab/account-watch';
import type { Tab } from '../tab/tab-state';
import { checkDraft, type DraftCheck } from './check-draft';
import { followPause, type Pausing } from './pause';
import { type Choices, followChoices } from './silenced-warnings';

/** Everything known about one composer's draft: where it goes, what is said of it, what was chosen. */
export interface KnownDraft {
  open: ReadonlySignal<OpenConversation>;
  scroller: ReadonlySignal<HTMLElement | null>;
  check: DraftCheck;
  choices: Choices;
  pausing: Pausing;
  news: ThreadNews;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group. */
  partner: ReadonlySignal<string>;
  partnerHandle: ReadonlySignal<string | null>;
  /** What makes it doubtful that this is the right account, at this moment. */
  accountDoubts(): AccountReason[];
  /** Reads thread and draft at once, for a press. */
  refresh(): void;
}

/** Brings together thread, history, settings and the person's choices until `signal` aborts. */
export function knowDraft(composer: Composer, tab: Tab, signal: AbortSignal): KnownDraft {
  const { account, accountWatch, recentNames, onFailure } = tab;
  const { settings } = tab.settings;
  const { open, mounted, scroller, refresh } = followConversation(composer, signal);
  const { text } = composer;
  const remembered = followRemembered({
    followed: tab.history,
    open,
    account,
    text,
    minute: tab.minute,
    mayStore: () => settings.peek()?.remember === true && isRemembering(),
    onFailure,
    signal,
  });
  const partner = computed(() => {
    const { partnerHandle, partnerName, isGroup } = open.value;
    if (isGroup) return '';
    return partnerHandle === null ? (partnerName ?? '') : `@${partnerHandle}`;
  });
  const pausing = followPause(settings, tab.minute, onFailure, signal);
  const choices = followChoices({
    // The same in the dock and on the chat's page: by handle, where one is in sight.
    conversation: computed(() => rememberedAs(open.value) ?? open.value.key),
    isGroup: computed(() => open.value.isGroup),
    partner,
    settings,
    account,
    askedForIt: remembered.askedForIt,
    onFailure,
    signal,
  });
  const news = followNews({
    composer,
    open,
    mounted,
    expected: tab.expectedSends,
    signal,
    onSent(isFirst, words) {
      const to = remembered.name.peek();
      // Without a handle in sight there is nothing to remember it by.
      if (to === null || !settings.peek()?.remember) return;
      rememberMessage(to, isFirst, words).catch(onFailure);
    },
    isFirst: () => check.phase.peek() === 'first',
  });
  const check: DraftCheck = checkDraft({
    composer,
    open,
    settings,
    account,
    choices,
    isPaused: computed(() => pausing.until.value !== null),
    history: remembered.facts,
    news: computed<Pick<Conversation, 'meanwhile' | 'recentNames'>>(() => ({
      recentNames: recentNames.others(open.value.key, Date.now()),
      ...(news.meanwhile.value !== null && { meanwhile: news.meanwhile.value }),
    })),
  });
  effectUntil(signal, () => {
    const { key, partnerName, isGroup } = open.value;
    if (partnerName !== null && !isGroup) recentNames.open(key, partnerName, Date.now());
  });
  signal.addEventListener('abort', () => recentNames.leave(Date.now()));
  followOptOut({ remembered, open, settings, onFailure, signal });
  return {
    open,
    scroller,
    check,
    choices,
    pausing,
    news,
    partner,
    partnerHandle: computed(() => open.value.partnerHandle),
    refresh,
    accountDoubts() {
      const own = settings.peek();
      if (own === null || own.guard === 'show' || pausing.until.peek() !== null) return [];
      // Photos and voice notes without a word are none of ours.
      if (text.peek().trim() === '') return [];
      return accountReasons({
        account: account.peek(),
        settings: own,
        phase: check.phase.peek(),
        isPersonal: check.isPersonal.peek(),
        text: text.peek(),
        minutesSinceSwitch: accountWatch.minutesSinceSwitch(Date.now()),
      }).filter((reason) => accountWatch.isOpen(reason));
    },
  };
}

/** Remembers that a message went out: a salted hash, a salted fingerprint and a date. */
async function rememberMessage(to: string, isFirst: boolean, words: string): Promise<void> {
  const at = Date.now();
  const print = fingerprint(words, await readSalt());
  await rememberSend({ to: await saltedHash(to), isFirst, at, print });
}

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Remark } from '../../../components/panel/panel-model';
import { isPrivateWindow } from '../../../components/stored/memory/is-private-window';
import type { Composer } from '../composer/composer';
import { asAccount, bestName } from '../conversation/conversation-key';
import { type OpenConversation, trackConversation } from '../conversation/open-conversation';
import { rememberOptOuts } from '../conversation/opt-out';
import { trackPastSends } from '../conversation/past-sends';
import { type Meanwhile, watchSendsAndArrivals } from '../conversation/sends-and-arrivals';
import { effectUntil } from '../effect-until';
import type { Tab } from '../tab/tab-state';
import { trackAttachments } from './attachments';
import { checkDraft, type DraftCheck } from './check-draft';
import { watchComposedSends } from './composed-sends';
import { type DraftLife, watchDraftLife } from './draft-life';
import { trackForeignDetails } from './foreign-details';
import { lintContext } from './lint-context';
import { type Pausing, trackPause } from './pause';
import { type SilencedWarnings, trackSilencedWarnings } from './silenced-warnings';

/** Everything known about one composer's draft: where it goes, what is said of it, what was chosen. */
export interface DraftState {
  open: ReadonlySignal<OpenConversation>;
  /** The open conversation as the account in use has it: what holds are remembered by. */
  holdKey(): string;
  scroller: ReadonlySignal<HTMLElement | null>;
  life: DraftLife;
  check: DraftCheck;
  silenced: SilencedWarnings;
  pausing: Pausing;
  /** `@ana`, or the display name where no handle is in sight; `''` for a group. */
  partner: ReadonlySignal<string>;
  partnerHandle: ReadonlySignal<string | null>;
  /** What the row says of the last message instead of that all is well; null = nothing. */
  remark: ReadonlySignal<Remark | null>;
  /** Reads thread and draft at once, for a press. */
  refresh(): void;
}

/** Brings together thread, history, settings and the person's choices, until `signal` aborts. */
export function trackDraft(composer: Composer, tab: Tab, signal: AbortSignal): DraftState {
  const { account, holds, recentNames, onFailure } = tab;
  const { settings } = tab.settings;
  const { text } = composer;
  const { open, mounted, scroller, refresh } = trackConversation(composer, tab, signal);
  const holdKey = () => asAccount(account.peek(), open.peek().key);
  const life = watchDraftLife({ composer, open, mounted, signal });
  const partner = computed(() => {
    const { partnerHandle, partnerName, isGroup } = open.value;
    if (isGroup) return '';
    return partnerHandle === null ? (partnerName ?? '') : `@${partnerHandle}`;
  });
  const pastSends = trackPastSends({
    followed: tab.history,
    open,
    account,
    text,
    minute: tab.minute,
    mayStore: () => settings.peek()?.remember === true && !isPrivateWindow(),
    onFailure,
    signal,
  });
  const silenced = trackSilencedWarnings({
    // By its lasting name, so that it holds in the docked chat and on the chat's page alike.
    conversation: computed(() => bestName(open.value)),
    life,
    isGroup: computed(() => open.value.isGroup),
    partner,
    settings,
    account,
    askedForIt: pastSends.askedForIt,
    onFailure,
    signal,
  });
  const { attempt } = silenced;
  const pausing = trackPause({ life, settings, minute: tab.minute, attempt, signal });
  const meanwhile = life.perDraft<Meanwhile>(null);
  const context = lintContext({
    tab,
    open,
    isEdit: life.isEdit,
    silenced,
    history: pastSends.facts,
    meanwhile,
    attachments: trackAttachments({ composer, mounted, life, minute: tab.minute, signal }),
    details: trackForeignDetails({
      open,
      mounted,
      seen: tab.seenDetails,
      ownTexts: computed(() => (settings.value?.templates ?? []).map((template) => template.text)),
      minute: tab.minute,
      signal,
    }),
  });
  const check: DraftCheck = checkDraft({
    composer,
    context,
    settings,
    silenced,
    isPaused: computed(() => pausing.until.value !== null),
    onFailure,
  });
  // Before the thread is watched: what was sent from the last composer may be in sight already.
  life.on('sent', (send) => {
    if (settings.peek()?.remember) pastSends.remember(send.text, send.isFirst, send.to);
  });
  const expectSend = watchSendsAndArrivals({
    composer,
    open,
    mounted,
    rememberedAs: pastSends.rememberedAs,
    meanwhile,
    expected: tab.expectedSends,
    onSent: (send) => life.tell('sent', { ...send, conversation: open.peek().key }),
    signal,
  });

  const isFirst = () => check.phase.peek() === 'first';
  life.on('passed', (draft) => {
    // An edit changes a message that is there already and sends none.
    if (!life.isEdit.peek()) expectSend(draft.text, draft.isFirst ?? isFirst());
  });
  const wouldHold = () => check.reasons().length > 0;
  const isUnheld = watchComposedSends({ composer, life, isFirst, wouldHold, signal });
  const hasFailed = computed(() => {
    const { rows, hasEnd } = mounted.value;
    const last = rows.at(-1);
    return hasEnd && last?.side === 'ours' && last.status === 'failed';
  });
  for (const event of ['begun', 'emptied'] as const) {
    life.on(event, () => holds.forgetDraft(holdKey()));
  }
  rememberOptOuts({
    pastSends,
    open,
    settings,
    onWritten: () => holds.forgetAnswer(holdKey()),
    onLost: tab.history.fail,
    onFailure,
    signal,
  });
  effectUntil(signal, () => {
    const { key, partnerName, isGroup } = open.value;
    if (partnerName !== null && !isGroup) recentNames.enter(key, partnerName, Date.now());
  });
  signal.addEventListener('abort', () => recentNames.leave(Date.now()));

  return {
    open,
    holdKey,
    scroller,
    life,
    check,
    silenced,
    pausing,
    partner,
    partnerHandle: computed(() => open.value.partnerHandle),
    remark: computed(() => {
      // X's limits and its network: whether the next one goes out, nobody knows.
      if (hasFailed.value) return 'panel_last_failed';
      return isUnheld.value ? 'panel_sent_unheld' : null;
    }),
    refresh,
  };
}

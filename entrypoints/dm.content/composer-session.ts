import { computed, signal as createSignal, type ReadonlySignal, untracked } from '@preact/signals';
import type { Held } from '../../components/panel/panel-model';
import { attachComposer, type Composer } from './composer/composer';
import { followMissing } from './composer/missing-parts';
import { knowDraft } from './draft/draft-state';
import { askSetUp } from './draft/setup-question';
import { effectUntil } from './effect-until';
import { countHolds } from './guard/hold-tally';
import type { Guarded } from './guard/send-guard';
import { pointAtMarks } from './marks/pointer';
import { underline } from './marks/underline';
import type { ComposerAdapter } from './page/composer-adapter';
import { makePanelModel } from './panel/model';
import { mountPanel } from './panel/mount';
import { followShortcut } from './panel/shortcut';
import { followSpeech } from './panel/speech';
import { reasonOf } from './tab/hold-memory';
import type { Tab } from './tab/tab-state';

interface AttendOptions {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  signal: AbortSignal;
  tab: Tab;
}

/** A composer that is being watched. */
export interface Attended extends Guarded {
  missing: ReadonlySignal<readonly string[]>;
}

/** Everything that goes on at one composer, from the moment it is found until it is gone. */
export function attendComposer({ adapter, editor, signal, tab }: AttendOptions): Attended {
  const { account, accountWatch, holds, noGreetings, onFailure } = tab;
  const { settings, failed } = tab.settings;
  const composer = attachComposer(adapter, editor, signal);
  const known = knowDraft(composer, tab, signal);
  const { open, check, choices, pausing, news, partnerHandle } = known;
  const question = askSetUp({ composer, settings, account, partnerHandle, onFailure, signal });
  const missing = followMissing(composer, open, signal);
  const holdCount = countHolds(tab.tally, settings, onFailure);
  const held = createSignal<Held | null>(null);
  const model = makePanelModel({
    composer,
    known,
    question,
    account,
    held,
    settings,
    failed,
    missing,
  });
  const reasons = () => {
    const text = composer.text.peek();
    return [
      ...check.reasons().map((diagnostic) => reasonOf(diagnostic, text)),
      ...known.accountDoubts().map(({ key }) => ({ key, holdsOncePer: 'conversation' as const })),
    ];
  };

  /** Another account that writes to the same person is told anew. */
  const holdKey = () => `${account.peek() ?? ''} ${open.peek().key}`;

  const keepGreeting = (key: string) => {
    if (model.isGreeting.peek()) noGreetings.delete(key);
    else noGreetings.add(key);
  };
  model.isGreeting.value = !noGreetings.has(open.peek().key);
  let before = { key: open.peek().key, text: '' };
  signal.addEventListener('abort', () => keepGreeting(before.key));
  effectUntil(signal, () => {
    const now = { key: open.value.key, text: composer.text.value };
    const isSwitched = now.key !== before.key;
    const isEmptied = now.text === '' && before.text !== '';
    // One that X puts back on coming back to a chat is the draft that was left there.
    const isBegun = before.text === '' && now.text !== '' && isWrittenNow(composer);
    // In another chat the composer's draft has nothing to do with the last one.
    if ((isEmptied || isBegun) && !isSwitched) holds.forgetDraft(holdKey());
    if (isSwitched || isEmptied) {
      choices.forgetDraft();
      pausing.forgetDraft();
      holdCount.forgetDraft();
      held.value = null;
      model.isOpen.value = false;
    }
    if (isSwitched) {
      keepGreeting(before.key);
      model.isGreeting.value = !noGreetings.has(now.key);
    }
    before = now;
  });
  effectUntil(signal, () => {
    if (check.shown.value && held.peek() && reasons().length === 0) held.value = null;
  });
  const theirs = computed(() => open.value.facts.lastReceived ?? '');
  let heard = { key: open.peek().key, words: theirs.peek() };
  effectUntil(signal, () => {
    const now = { key: open.value.key, words: theirs.value };
    const hasWritten = now.key === heard.key && heard.words !== '' && now.words !== heard.words;
    heard = now;
    if (hasWritten) holds.forgetAnswer(holdKey());
  });

  const speech = followSpeech(model, signal);
  let isMounted = false;
  effectUntil(signal, () => {
    if (isMounted || (settings.value === null && !failed.value)) return;
    isMounted = true;
    untracked(() => {
      const { root, theme } = mountPanel({
        composer,
        model,
        scroller: known.scroller,
        speech,
        signal,
      });
      const isOn = computed(() => settings.value?.underlines !== false && !failed.value);
      const diagnostics = check.shown;
      const markAt = underline({ composer, canvas: root, diagnostics, isOn, theme, signal });
      pointAtMarks({ editor, canvas: root, markAt, model, signal });
      followShortcut({ composer, root, model, settings, signal });
    });
  });

  return {
    composer,
    holds,
    missing,
    judge() {
      known.refresh();
      return { conversation: holdKey(), reasons: failed.peek() ? [] : reasons() };
    },
    onHeld(by) {
      holdCount.held(composer.text.peek());
      held.value = { by, reasons: check.reasons(), accountReasons: known.accountDoubts() };
      model.isOpen.value = true;
    },
    onPassed() {
      holdCount.passed(composer.text.peek());
      accountWatch.confirm(held.peek()?.accountReasons ?? []);
      held.value = null;
      news.expect();
    },
  };
}

/** A text that has just come into an empty field was typed, dictated or pasted there. */
function isWrittenNow({ isSettled, lastPaste, text }: Composer): boolean {
  return !isSettled.peek() || lastPaste?.text.trim() === text.peek().trim();
}

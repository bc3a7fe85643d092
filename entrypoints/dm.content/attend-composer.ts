import { computed, signal as createSignal, type ReadonlySignal, untracked } from '@preact/signals';
import type { Held } from '../../components/panel/panel-model';
import { attachComposer, type ComposerAdapter } from './composer';
import { countHolds } from './count-holds';
import { effectUntil } from './effect-until';
import { underline } from './highlights';
import { Holds, reasonOf } from './holds';
import { knowDraft } from './know-draft';
import { followMissing } from './missing-parts';
import { mountPanel } from './mount-panel';
import { makePanelModel } from './panel-state';
import { pointAtMarks } from './point-at-marks';
import type { Guarded } from './send-guard';
import { askSetUp } from './set-up';
import { followShortcut } from './shortcut';
import { followSpeech } from './speech';
import type { Tab } from './tab';

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
  const { account, accountWatch, onFailure } = tab;
  const { settings, failed } = tab.settings;
  const composer = attachComposer(adapter, editor, signal);
  const known = knowDraft(composer, tab, signal);
  const { open, check, choices, pausing, news, partnerHandle } = known;
  const question = askSetUp({ composer, settings, account, partnerHandle, onFailure, signal });
  const missing = followMissing(composer, signal);
  const holds = new Holds();
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
      ...known.accountDoubts().map(({ key }) => ({ key, isLasting: true })),
    ];
  };

  let before = { key: open.peek().key, text: '' };
  effectUntil(signal, () => {
    const now = { key: open.value.key, text: composer.text.value };
    const isSwitched = now.key !== before.key;
    const isEmptied = now.text === '' && before.text !== '';
    // In another chat the composer's draft has nothing to do with the last one.
    if (isEmptied && !isSwitched) holds.forgetDraft(now.key);
    if (isSwitched || isEmptied) {
      choices.forgetDraft();
      pausing.forgetDraft();
      holdCount.forgetDraft();
      held.value = null;
      model.isOpen.value = false;
    }
    if (isSwitched) model.isGreeting.value = true;
    before = now;
  });
  effectUntil(signal, () => {
    if (check.shown.value && held.peek() && reasons().length === 0) held.value = null;
  });
  const theirs = computed(() => `${open.value.facts.received} ${open.value.facts.lastReceived}`);
  effectUntil(signal, () => {
    // They have written since: a wish for no more messages is open anew.
    if (theirs.value !== '') holds.forgetOptOut(open.peek().key);
  });

  const speech = followSpeech(model, signal);
  let isMounted = false;
  effectUntil(signal, () => {
    if (isMounted || (settings.value === null && !failed.value)) return;
    isMounted = true;
    untracked(() => {
      const { root, theme } = mountPanel({ composer, model, speech, signal });
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
      return { conversation: open.peek().key, reasons: failed.peek() ? [] : reasons() };
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

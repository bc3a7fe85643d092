import { computed, signal as createSignal, type ReadonlySignal, untracked } from '@preact/signals';
import type { Held } from '../../components/panel/panel-model';
import type { FollowedSettings } from '../../components/settings';
import { checkDraft } from './check-draft';
import { followChoices } from './choices';
import { attachComposer, type ComposerAdapter } from './composer';
import { followConversation } from './conversation';
import { effectUntil } from './effect-until';
import { underline } from './highlights';
import { Holds } from './holds';
import { followMissing } from './missing-parts';
import { mountPanel } from './mount-panel';
import { makePanelModel } from './panel-state';
import { followPause } from './pausing';
import { pointAtMarks } from './point-at-marks';
import type { Guarded } from './send-guard';
import { askSetUp } from './set-up';
import { followShortcut } from './shortcut';
import { followSpeech } from './speech';

interface AttendOptions {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  signal: AbortSignal;
  followed: FollowedSettings;
  account: ReadonlySignal<string | null>;
  onFailure(error: unknown): void;
}

/** A composer that is being watched. */
export interface Attended extends Guarded {
  missing: ReadonlySignal<readonly string[]>;
}

/** Everything that goes on at one composer, from the moment it is found until it is gone. */
export function attendComposer(options: AttendOptions): Attended {
  const { adapter, editor, signal, followed, account, onFailure } = options;
  const { settings, failed } = followed;
  const composer = attachComposer(adapter, editor, signal);
  const conversation = followConversation(composer, signal);
  const { open } = conversation;
  const partner = computed(() => {
    const { partnerHandle, partnerName, isGroup } = open.value;
    if (isGroup) return '';
    return partnerHandle === null ? (partnerName ?? '') : `@${partnerHandle}`;
  });
  const partnerHandle = computed(() => open.value.partnerHandle);
  const pausing = followPause(settings, onFailure, signal);
  const choices = followChoices({
    conversation: computed(() => open.value.key),
    isGroup: computed(() => open.value.isGroup),
    partner,
    settings,
    onFailure,
    signal,
  });
  const check = checkDraft({
    composer,
    open,
    settings,
    account,
    choices,
    isPaused: computed(() => pausing.until.value !== null),
  });
  const question = askSetUp({ composer, settings, account, partnerHandle, onFailure });
  const missing = followMissing(composer, signal);
  const holds = new Holds();
  const held = createSignal<Held | null>(null);
  const model = makePanelModel({
    composer,
    check,
    choices,
    pausing,
    question,
    account,
    partner,
    partnerHandle,
    held,
    settings,
    failed,
    missing,
  });

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
      held.value = null;
      model.isOpen.value = false;
    }
    if (isSwitched) model.isGreeting.value = true;
    before = now;
  });
  effectUntil(signal, () => {
    if (check.shown.value && held.peek() && check.reasons().length === 0) held.value = null;
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
      conversation.refresh();
      return {
        conversation: open.peek().key,
        text: composer.text.peek(),
        reasons: failed.peek() ? [] : check.reasons(),
      };
    },
    onHeld(by) {
      held.value = { by, reasons: check.reasons() };
      model.isOpen.value = true;
    },
    onPassed() {
      held.value = null;
    },
  };
}

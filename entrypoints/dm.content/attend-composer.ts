import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Held, PanelModel } from '../../components/panel/panel-model';
import type { FollowedSettings } from '../../components/settings';
import { checkDraft } from './check-draft';
import { attachComposer, type ComposerAdapter } from './composer';
import { followConversation } from './conversation';
import { effectUntil } from './effect-until';
import { Holds } from './holds';
import { mentionPublicly } from './mention';
import { mountPanel } from './mount-panel';
import type { Guarded } from './send-guard';
import { followSpeech } from './speech';

interface AttendOptions {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  signal: AbortSignal;
  followed: FollowedSettings;
  account: ReadonlySignal<string | null>;
}

/** Everything that goes on at one composer, from the moment it is found until it is gone. */
export function attendComposer(options: AttendOptions): Guarded {
  const { adapter, editor, signal, followed, account } = options;
  const composer = attachComposer(adapter, editor, signal);
  const conversation = followConversation(composer, signal);
  const { open } = conversation;
  const check = checkDraft(composer, open, followed.settings, account);
  const holds = new Holds();
  const held = createSignal<Held | null>(null);
  const isOpen = createSignal(false);

  const model: PanelModel = {
    notice: computed(() => (followed.failed.value ? 'panel_no_settings' : null)),
    account,
    isPersonal: check.isPersonal,
    phase: check.phase,
    partner: computed(() => {
      const { partnerHandle, partnerName } = open.value;
      return partnerHandle === null ? (partnerName ?? '') : `@${partnerHandle}`;
    }),
    partnerHandle: computed(() => open.value.partnerHandle),
    text: composer.text,
    diagnostics: check.shown,
    ahead: check.ahead,
    failures: check.failures,
    checklist: check.checklist,
    held,
    isOpen,
    mention: () => mentionPublicly(open.peek().partnerHandle ?? '', composer.text.peek()),
    leave() {
      isOpen.value = false;
      const selection = composer.selection.peek();
      if (selection) adapter.selectRange(editor, selection);
      else editor.focus({ preventScroll: true });
    },
  };

  let before = { key: open.peek().key, text: '' };
  effectUntil(signal, () => {
    const now = { key: open.value.key, text: composer.text.value };
    const isSwitched = now.key !== before.key;
    const isEmptied = now.text === '' && before.text !== '';
    // In another chat the composer's draft has nothing to do with the last one.
    if (isEmptied && !isSwitched) holds.forgetDraft(now.key);
    if (isSwitched || isEmptied) {
      held.value = null;
      isOpen.value = false;
    }
    before = now;
  });
  effectUntil(signal, () => {
    if (held.peek() && check.reasons().length === 0 && check.shown.value) held.value = null;
  });

  const speech = followSpeech(model, signal);
  let isMounted = false;
  effectUntil(signal, () => {
    if (isMounted || (check.context.value === null && !followed.failed.value)) return;
    isMounted = true;
    untracked(() => mountPanel({ composer, model, speech, signal }));
  });

  return {
    composer,
    holds,
    judge() {
      conversation.refresh();
      return {
        conversation: open.peek().key,
        text: composer.text.peek(),
        reasons: followed.failed.peek() ? [] : check.reasons(),
      };
    },
    onHeld(by) {
      held.value = { by, reasons: check.reasons() };
      isOpen.value = true;
    },
    onPassed() {
      held.value = null;
    },
  };
}

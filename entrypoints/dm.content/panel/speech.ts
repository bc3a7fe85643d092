import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import {
  countWarnings,
  heldSentence,
  type PanelModel,
  sentenceOf,
} from '../../../components/panel/panel-model';
import { say } from '../../../components/words/words';
import { effectUntil } from '../effect-until';

/** Milliseconds without a change before the count is spoken: speech interrupts whoever types. */
const speakingPause = 1000;

/** What screen readers are told: the count once the person pauses, a held send at once. */
export function spokenWarnings(
  model: PanelModel,
  signal: AbortSignal,
): { polite: ReadonlySignal<string>; assertive: ReadonlySignal<string> } {
  const polite = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const words = computed(() => {
    const count = model.notice.value === null ? countWarnings(model.diagnostics) : 0;
    if (count > 0) return say('panel_to_check', { count });
    return model.remark.value === null ? '' : say(model.remark.value);
  });
  effectUntil(signal, () => {
    // Whoever goes on typing is not interrupted.
    model.text.value;
    const next = words.value;
    clearTimeout(timer);
    if (next === polite.peek()) return;
    timer = setTimeout(() => {
      polite.value = next;
    }, speakingPause);
  });
  signal.addEventListener('abort', () => clearTimeout(timer));

  const assertive = computed(() => {
    const held = model.held.value;
    if (!held || model.notice.value) return '';
    const reasons = held.diagnostics.map((diagnostic) => {
      const { id, data } = sentenceOf(diagnostic, model.partner.value);
      return say(id, data);
    });
    return [say(heldSentence(held.by)), ...reasons].join(' ');
  });
  return { polite, assertive };
}

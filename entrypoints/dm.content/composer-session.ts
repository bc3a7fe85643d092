import { computed, type ReadonlySignal } from '@preact/signals';
import { attachComposer, type Composer } from './composer/composer';
import { trackMissingParts } from './composer/missing-parts-watch';
import { trackDraft } from './draft/draft-state';
import { setupQuestion } from './draft/setup-question';
import { onceUntil } from './effect-until';
import { guardDraft } from './guard/draft-guard';
import type { Guarded } from './guard/send-guard';
import { showDiagnosticUnderPointer } from './marks/pointer';
import { underline } from './marks/underline';
import type { ComposerAdapter } from './page/composer-adapter';
import { makePanelModel } from './panel/model';
import { mountPanel } from './panel/mount';
import { openListOnShortcut } from './panel/shortcut';
import { spokenWarnings } from './panel/speech';
import { sayNotStarted } from './panel/unknown-box-notice';
import type { Tab } from './tab/tab-state';

interface SessionOptions {
  adapter: ComposerAdapter;
  editor: HTMLElement;
  tab: Tab;
  signal: AbortSignal;
}

/** One message box, from the moment it is found until it is gone. */
export interface ComposerSession extends Guarded {
  composer: Composer;
  missing: ReadonlySignal<readonly string[]>;
}

/**
 * Builds everything that goes on at one message box: reads and checks its draft, guards its sends,
 * and draws panel and underlines as soon as the settings have been read. Ends when `signal` aborts.
 */
export function startSession({ adapter, editor, tab, signal }: SessionOptions): ComposerSession {
  const { account, onFailure } = tab;
  const { settings, failed } = tab.settings;
  const composer = attachComposer(adapter, editor, signal);
  const draft = trackDraft(composer, tab, signal);
  const markIcon = (isAmiss: boolean) => tab.iconMark.set(composer, isAmiss);
  const missing = trackMissingParts(composer, draft.open, markIcon, signal);
  const guarded = guardDraft(composer, draft, tab, signal);
  const question = setupQuestion({
    composer,
    settings,
    account,
    partnerHandle: draft.partnerHandle,
    attempt: draft.silenced.attempt,
    onFailure,
    signal,
  });
  const { held } = guarded;
  const model = makePanelModel({ composer, draft, question, held, missing, tab, signal });
  const speech = spokenWarnings(model, signal);

  const isReady = computed(() => settings.value !== null || failed.value);
  let isUnseen = false;
  const giveUp = (error: unknown) => {
    isUnseen = true;
    onFailure(error);
  };
  const show = (signal: AbortSignal) => {
    const { scroller } = draft;
    const { root, theme } = mountPanel({
      composer,
      model,
      scroller,
      speech,
      onFailure: giveUp,
      signal,
    });
    const isOn = computed(() => settings.value?.underlines !== false && !failed.value);
    const diagnostics = draft.check.shown;
    const markAt = underline({ composer, canvas: root, diagnostics, isOn, theme, signal });
    showDiagnosticUnderPointer({ editor, canvas: root, markAt, model, signal });
    openListOnShortcut({ composer, root, model, settings, signal });
  };
  const draw = () => {
    if (signal.aborted) return;
    const shown = new AbortController();
    signal.addEventListener('abort', () => shown.abort(signal.reason));
    try {
      show(shown.signal);
    } catch (error) {
      shown.abort();
      giveUp(error);
      try {
        sayNotStarted(adapter, editor, signal);
      } catch (another) {
        onFailure(another);
      }
    }
  };
  // A task of its own: in one with the session it would be the longest stretch of the start.
  onceUntil(signal, isReady, () => void setTimeout(draw));
  return {
    ...guarded,
    composer,
    missing,
    judge() {
      const judged = guarded.judge();
      // Without a row nobody would learn why it was held.
      return isUnseen ? { ...judged, reasons: [] } : judged;
    },
  };
}

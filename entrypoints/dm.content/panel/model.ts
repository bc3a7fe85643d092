import {
  computed,
  signal as createSignal,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals';
import { browser } from 'wxt/browser';
import { askBackground } from '../../../components/messages/tab-messages';
import { blogDraft } from '../../../components/panel/blog-draft';
import type { Held, PanelModel, Question, WayOut } from '../../../components/panel/panel-model';
import type { Settings } from '../../../components/stored/settings/settings';
import { applyEdits, edited } from '../composer/apply-edits';
import { writeReport } from '../composer/checkup';
import type { Composer } from '../composer/composer';
import type { KnownDraft } from '../draft/draft-state';
import { copyDraft, openProfile, postPublicly } from './exits';

interface PanelStateOptions {
  composer: Composer;
  known: KnownDraft;
  question: ReadonlySignal<Question | null>;
  account: ReadonlySignal<string | null>;
  held: Signal<Held | null>;
  settings: ReadonlySignal<Settings | null>;
  failed: ReadonlySignal<boolean>;
  missing: ReadonlySignal<readonly string[]>;
}

/** Puts together what the panel shows of one composer, and what its buttons do. */
export function makePanelModel(options: PanelStateOptions): PanelModel {
  const { composer, known, settings, failed } = options;
  const { check, choices, pausing, partnerHandle } = known;
  const { adapter, editor } = composer;
  const isOpen = createSignal(false);
  const isGreeting = createSignal(true);
  const text = () => composer.text.peek();
  return {
    notice: computed(() => {
      if (!failed.value) return null;
      // Settings that were read once and now fail: the extension was updated under the page.
      return settings.value === null ? 'panel_no_settings' : 'panel_updated';
    }),
    missing: options.missing,
    report: () =>
      writeReport(editor, [adapter], options.missing.peek(), browser.runtime.getManifest().version),
    account: options.account,
    isPersonal: check.isPersonal,
    phase: check.phase,
    partner: known.partner,
    partnerHandle,
    text: composer.text,
    diagnostics: check.shown,
    ahead: check.ahead,
    failures: check.failures,
    checklist: computed(() => (isGreeting.value ? check.checklist.value : [])),
    held: options.held,
    undoable: choices.undoable,
    question: options.question,
    answered: createSignal<WayOut | null>(null),
    pausedUntil: pausing.until,
    isHolding: computed(() => settings.value?.guard !== 'show'),
    isOpen,
    isGreeting,
    mention: () => postPublicly(partnerHandle.peek(), text()),
    post: () => postPublicly(null, text()),
    openProfile: () => openProfile(partnerHandle.peek() ?? ''),
    copyAsBlog: () => copyDraft(blogDraft(settings.peek(), options.account.peek(), text())),
    apply: ({ edits }) => applyEdits(composer, text(), edits),
    copy: (suggestion) => copyDraft(suggestion ? edited(text(), suggestion.edits) : text()),
    waysOut: (diagnostic) => choices.waysOut(diagnostic, text()),
    pause: pausing.pause,
    openOptions: () => askBackground('open-settings'),
    leave() {
      isOpen.value = false;
      const selection = composer.selection.peek() ?? composer.lastSelection;
      if (selection) adapter.selectRange(editor, selection);
      else editor.focus({ preventScroll: true });
    },
  };
}

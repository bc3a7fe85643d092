import {
  computed,
  signal as createSignal,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals';
import { browser } from 'wxt/browser';
import { askBackground } from '../../../components/messages/tab-messages';
import { blogDraft } from '../../../components/panel/blog-draft';
import {
  type Exit,
  type Held,
  type ListModel,
  type PanelModel,
  type Question,
  sentenceOf,
  type WayOut,
} from '../../../components/panel/panel-model';
import type { Settings } from '../../../components/stored/settings/settings';
import { applyEdits, edited } from '../composer/apply-edits';
import type { Composer } from '../composer/composer';
import { writeReport } from '../composer/report';
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
  const { check, pausing } = known;
  const { adapter, editor } = composer;
  const isOpen = createSignal(false);
  const isGreeting = createSignal(true);
  return {
    list: makeListModel(options),
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
    text: composer.text,
    diagnostics: check.shown,
    ahead: check.ahead,
    checklist: computed(() => (isGreeting.value ? check.checklist.value : [])),
    held: options.held,
    question: options.question,
    answered: createSignal<WayOut | null>(null),
    pausedUntil: pausing.until,
    isOpen,
    isGreeting,
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

/** What the list shows: the warnings, or while none is written what any message would be warned of. */
function makeListModel({ composer, known, account, settings }: PanelStateOptions): ListModel {
  const { check, choices, partner } = known;
  const text = () => composer.text.peek();
  return {
    text: composer.text,
    diagnostics: computed(() =>
      check.shown.value.length > 0 ? check.shown.value : check.ahead.value,
    ),
    failures: check.failures,
    undoable: choices.undoable,
    isHolding: computed(() => settings.value?.guard !== 'show'),
    exits: computed(() => {
      const data = { partner: partner.value };
      const handle = known.partnerHandle.value;
      // Without a handle in sight there is nobody to mention or to follow.
      const toPartner: Exit[] =
        handle === null
          ? []
          : [
              { kind: 'mention', data, run: () => postPublicly(handle, text()) },
              { kind: 'follow', data, run: () => openProfile(handle) },
            ];
      return [
        ...toPartner,
        { kind: 'post', data, run: () => postPublicly(null, text()) },
        {
          kind: 'blog',
          data,
          run: () => copyDraft(blogDraft(settings.peek(), account.peek(), text())),
        },
      ];
    }),
    sentence: (said) => sentenceOf(said, account.value, partner.value),
    waysOut: (diagnostic) => choices.waysOut(diagnostic, text()),
    apply: ({ edits }) => applyEdits(composer, text(), edits),
    copy: ({ edits }) => copyDraft(edited(text(), edits)),
  };
}

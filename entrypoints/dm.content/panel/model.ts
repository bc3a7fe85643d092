import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { askBackground } from '../../../components/messages/tab-messages';
import { blogDraft } from '../../../components/panel/blog-draft';
import type {
  Answered,
  Exit,
  Held,
  ListModel,
  PanelModel,
  Question,
} from '../../../components/panel/panel-model';
import { takeAnswer } from '../../../components/panel/panel-question';
import { ruleOf, withEdits } from '../../../rules';
import { applyEdits } from '../composer/apply-edits';
import type { Composer } from '../composer/composer';
import { writeReport } from '../composer/report';
import { computedSame } from '../computed-same';
import type { DraftState } from '../draft/draft-state';
import { effectUntil } from '../effect-until';
import type { Tab } from '../tab/tab-state';
import { copyDraft, openProfile, postPublicly } from './exits';
import { makeTemplates } from './templates';

interface PanelModelOptions {
  composer: Composer;
  draft: DraftState;
  question: ReadonlySignal<Question | null>;
  held: ReadonlySignal<Held | null>;
  missing: ReadonlySignal<readonly string[]>;
  tab: Tab;
  signal: AbortSignal;
}

/** Puts together what the panel shows of one composer, and what its buttons do. */
export function makePanelModel(options: PanelModelOptions): PanelModel {
  const { composer, draft, question, held, missing, tab, signal } = options;
  const { check, life, open, pausing } = draft;
  const { account, hiddenChecklists } = tab;
  const { settings, failed } = tab.settings;
  const { adapter, editor } = composer;
  const isOpen = life.perDraft(false);
  effectUntil(signal, () => {
    if (held.value) isOpen.value = true;
  });
  effectUntil(signal, () => {
    // An answer or a pause of the row too: it has no room for the reason.
    if (draft.silenced.undoable.value?.isRefused) isOpen.value = true;
  });
  const isChecklistHidden = computed(() => hiddenChecklists.value.has(open.value.key));
  const answered = life.perDraft<Answered | null>(null);
  const templates = makeTemplates({
    composer,
    draft,
    tab,
    onInserted() {
      // A press may have been held while it was looked at whether the words stand where they should.
      if (!held.peek()) isOpen.value = false;
    },
  });
  return {
    templates,
    hint: computed(() => {
      if (!templates.needsOwnLine.value) return null;
      const name = templates.firstName.value;
      const id = name === '' ? 'panel_add_line_unnamed' : 'panel_add_line';
      return { id, data: { name } };
    }),
    list: makeListModel(options, answered),
    notice: computed(() => {
      if (!failed.value) return check.isBroken.value ? 'panel_failed' : null;
      // Settings that were read before and now fail: the extension was updated, turned off or removed,
      // and the browser does not say which.
      return settings.value === null ? 'panel_no_settings' : 'panel_gone';
    }),
    missing,
    isHistoryLost: tab.history.failed,
    isPartly: computed(
      () => missing.value.length > 0 || check.failures.value.length > 0 || tab.history.failed.value,
    ),
    report: () =>
      writeReport(editor, [adapter], missing.peek(), browser.runtime.getManifest().version),
    account,
    isPersonal: check.isPersonal,
    phase: check.phase,
    partner: draft.partner,
    text: composer.text,
    // For the row; the list is drawn anew with each check, as its ways out depend on more.
    diagnostics: computedSame(() => check.shown.value),
    ahead: computedSame(() => check.ahead.value),
    checklist: computedSame(() => (isChecklistHidden.value ? [] : check.checklist.value)),
    held,
    remark: draft.remark,
    question,
    answered,
    pausedUntil: pausing.until,
    shortcut: computed(() => settings.value?.shortcut ?? 'none'),
    isOpen,
    isChecklistHidden,
    hideChecklist(isHidden) {
      const hidden = new Set(hiddenChecklists.peek());
      if (isHidden) hidden.add(open.peek().key);
      else hidden.delete(open.peek().key);
      hiddenChecklists.value = hidden;
    },
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
function makeListModel(
  { composer, draft, question, tab }: PanelModelOptions,
  answered: Signal<Answered | null>,
): ListModel {
  const { check, partner, partnerHandle, silenced } = draft;
  const { account } = tab;
  const { settings } = tab.settings;
  const text = () => composer.text.peek();
  return {
    text: composer.text,
    entries: computed(() => (check.shown.value.length > 0 ? check.shown.value : check.ahead.value)),
    failures: check.failures,
    undoable: silenced.undoable,
    isHolding: computed(() => settings.value?.guard !== 'show'),
    exits: computed(() => {
      const data = { partner: partner.value };
      const handle = partnerHandle.value;
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
    partner,
    answers({ ruleId }) {
      if (question.value?.messageId !== 'panel_ask_account') return [];
      if (!ruleOf(ruleId).waysOut?.includes('account-type')) return [];
      return question.value.answers.map((answer) => ({
        ...answer,
        take: () => takeAnswer({ answered, text: composer.text }, answer),
      }));
    },
    waysOut: (diagnostic) => silenced.waysOut(diagnostic, text()),
    apply: ({ edits }) => applyEdits(composer, text(), edits),
    copy: ({ edits }) => copyDraft(withEdits(text(), edits)),
  };
}

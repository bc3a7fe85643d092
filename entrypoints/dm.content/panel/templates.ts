import { computed, type ReadonlySignal } from '@preact/signals';
import {
  shownNames,
  withShownNames,
  withStoredNames,
} from '../../../components/panel/placeholder-names';
import type { TemplateChoice, TemplatesModel } from '../../../components/panel/templates-model';
import { profileFor } from '../../../components/stored/settings/profile-for';
import { saveSetting } from '../../../components/stored/settings/save';
import { saveProblem, saveTemplates } from '../../../components/stored/settings/save-templates';
import {
  ownTemplatesOf,
  type TemplateInForce,
  tidyTemplate,
} from '../../../components/stored/settings/templates';
import { messageLanguage } from '../../../components/words/message-language';
import {
  fillTemplate,
  hasOwnLine,
  insertionAt,
  suggestTitle,
  type TextRange,
  templateFromDraft,
  welcomeFor,
} from '../../../rules';
import { applyEdits } from '../composer/apply-edits';
import type { Composer } from '../composer/composer';
import type { DraftState } from '../draft/draft-state';
import type { Tab } from '../tab/tab-state';
import { copyDraft } from './exits';
import { isWelcomeOffered, offeredTemplates } from './offered-templates';

const welcomeId = 'welcome';

interface TemplatesOptions {
  composer: Composer;
  draft: DraftState;
  tab: Tab;
  /** A template was inserted: the list may close. */
  onInserted(): void;
}

/** The templates of one composer, filled in for the open conversation. */
export interface Templates extends TemplatesModel {
  /** The welcome stands in the draft, and no line of the person's own. */
  needsOwnLine: ReadonlySignal<boolean>;
  /** First name of the person written to; `''` where none is known. */
  firstName: ReadonlySignal<string>;
}

/** Puts together the templates of one composer, and what is done with them. */
export function makeTemplates({ composer, draft, tab, onInserted }: TemplatesOptions): Templates {
  const { account } = tab;
  const { settings } = tab.settings;
  const { check, life, open, silenced } = draft;
  const language = computed(() => (settings.value ? messageLanguage(settings.value) : 'en'));
  const profile = computed(() => settings.value && profileFor(settings.value, account.value));
  const values = computed(() => {
    const { isGroup, partnerName, partnerHandle } = open.value;
    return {
      ...(!isGroup && { partnerName: partnerName ?? '', partnerHandle: partnerHandle ?? '' }),
      site: profile.value?.domains[0] ?? '',
      helpHandle: profile.value?.helpHandle ?? '',
      usefulPages: profile.value?.usefulPages ?? [],
      myName: profile.value?.myName ?? '',
      shown: withShownNames,
      placeholderNames: shownNames(),
    };
  });
  const filled = (template: TemplateInForce): TemplateChoice => {
    const { text, open: gaps } = fillTemplate(template.text, values.value);
    return {
      id: template.id,
      title: template.title,
      text,
      selection: gaps[0] ?? [text.length, text.length],
      isGiven: template.isGiven,
    };
  };
  const welcome = computed(() => {
    const { accountType } = profile.value ?? {};
    if (!profile.value || !isWelcomeOffered(check.phase.value, accountType, open.value.isGroup))
      return null;
    const context = {
      profile: profile.value,
      conversation: { partnerName: values.value.partnerName ?? '' },
    };
    return welcomeFor(context, language.value, open.value.key);
  });
  const choices = computed(() => {
    const writer = account.value?.toLowerCase() ?? '';
    const place = { phase: check.phase.value, writer };
    const own = offeredTemplates(settings.value?.templates ?? [], place).map(filled);
    if (welcome.value === null || !('text' in welcome.value)) return own;
    const { text, caret } = welcome.value;
    const selection = [caret, caret] as const;
    const first = { id: welcomeId, title: null, text, selection, isGiven: false };
    return check.phase.value === 'first' ? [first, ...own] : [...own, first];
  });
  const inserted = life.perDraft<string | null>(null);
  const owned = () => ownTemplatesOf(settings.peek()?.templates ?? []);
  return {
    choices,
    language,
    blockedBy: computed(() =>
      welcome.value !== null && 'blockedBy' in welcome.value ? welcome.value.blockedBy : null,
    ),
    maySave: computed(() => settings.value?.policy.locked.has('templates') === false),
    firstName: computed(() => {
      const { text, open: gaps } = fillTemplate('{first name}', values.value);
      return gaps.length > 0 ? '' : text;
    }),
    needsOwnLine: computed(
      () => inserted.value !== null && !hasOwnLine(inserted.value, composer.text.value),
    ),
    chooseLanguage(tag) {
      silenced.attempt(saveSetting('language', tag));
    },
    async insert({ id, text, selection }) {
      composer.refresh();
      const before = composer.text.peek();
      const range = caretOf(composer, before);
      const { words, start } = insertionAt(before, range, text);
      const at = range[0] + start;
      const isDone = await applyEdits(
        composer,
        before,
        [{ range, text: words }],
        [at + selection[0], at + selection[1]],
      );
      if (!isDone) return false;
      composer.refresh();
      if (id === welcomeId) inserted.value = text;
      onInserted();
      return true;
    },
    copy: ({ text }) => copyDraft(text),
    fromDraft() {
      const { partnerName, partnerHandle } = open.peek();
      const { ownDetails = [], usefulPages = [], domains = [] } = profile.peek() ?? {};
      const text = templateFromDraft(withStoredNames(composer.text.peek()), {
        partnerName: partnerName ?? '',
        partnerHandle: partnerHandle ?? '',
        domains,
        ownTexts: [
          ...ownDetails,
          ...usefulPages.map(({ url }) => url),
          ...(settings.peek()?.templates ?? []).map((template) => template.text),
        ],
      });
      return tidyTemplate({ title: suggestTitle(text), text });
    },
    async save(given) {
      const phase = check.phase.peek();
      const template = {
        ...tidyTemplate(given),
        for: phase === 'first' ? ('first' as const) : ('reply' as const),
        account: '',
      };
      const problem = saveProblem(owned(), [template]);
      if (problem === null) await saveTemplates(owned(), [template]);
      return problem;
    },
  };
}

/** Where typed words would go: the selection in the draft, else where it was left, else the end. */
function caretOf({ adapter, editor, lastSelection }: Composer, text: string): TextRange {
  const [start, end] = adapter.readSelection(editor) ?? lastSelection ?? [text.length, text.length];
  return [Math.min(start, text.length), Math.min(end, text.length)];
}

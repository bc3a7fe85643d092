import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Conversation, type Diagnostic, lint, withEdits } from '../../rules';
import { blogDraft } from '../panel/blog-draft';
import { keepLastChoice, type LastChoice } from '../panel/last-choice';
import type { ListModel } from '../panel/panel-model';
import { shownNames } from '../panel/placeholder-names';
import { isRuleLocked } from '../stored/settings/policy';
import { profileFor } from '../stored/settings/profile-for';
import { saveSeverity } from '../stored/settings/save-severities';
import type { Settings } from '../stored/settings/settings';
import { messageLanguage } from '../words/message-language';

/** What the list of a message to try depends on. */
export interface TryOptions {
  settings: ReadonlySignal<Settings | null>;
  text: ReadonlySignal<string>;
  conversation: ReadonlySignal<Conversation>;
  /** Replaces the text in the box. */
  write(text: string): void;
}

/** The list of warnings for a message to try: nothing is known but what is given, and nothing sent. */
export function makeTryModel(options: TryOptions): ListModel {
  const { settings, text, conversation, write } = options;
  const profile = computed(() =>
    settings.value === null
      ? null
      : {
          ...profileFor(settings.value, null),
          language: messageLanguage(settings.value),
          placeholderNames: shownNames(),
        },
  );
  const result = computed(() =>
    profile.value === null
      ? null
      : lint(text.value, { profile: profile.value, conversation: conversation.value }),
  );
  const choice = keepLastChoice();
  const copyBlog = () =>
    navigator.clipboard.writeText(blogDraft(settings.peek(), null, text.peek()));
  return {
    text,
    entries: computed(() => result.value?.diagnostics ?? []),
    failures: computed(() => result.value?.failures.map(({ ruleId }) => ruleId) ?? []),
    undoable: choice.undoable,
    isHolding: computed(() => settings.value?.guard !== 'show'),
    exits: signal([{ kind: 'blog', data: {}, run: copyBlog }]),
    partner: computed(() => conversation.value.partnerName ?? ''),
    answers: () => [],
    waysOut: (diagnostic) => ruleOff(diagnostic, settings, choice),
    apply({ edits }) {
      write(withEdits(text.peek(), edits));
      return Promise.resolve(true);
    },
    copy: ({ edits }) => navigator.clipboard.writeText(withEdits(text.peek(), edits)),
  };
}

/** *Turn off this rule*, the only way out that makes sense without a conversation. */
function ruleOff(
  { ruleId }: Diagnostic,
  settings: ReadonlySignal<Settings | null>,
  { took, refused }: LastChoice,
) {
  const own = settings.peek();
  if (own === null) return [];
  const level = own.severities[ruleId];
  // Based on the newest settings: other rules may have been changed since.
  const save = (next: typeof level) => saveSeverity(settings.peek() ?? own, ruleId, next);
  return [
    {
      messageId: 'panel_rule_off',
      data: {},
      isLocked: isRuleLocked(own.policy, ruleId),
      take() {
        took('panel_took_rule_off', { rule: ruleId }, () => save(level));
        save('off').catch(refused);
      },
    },
  ];
}

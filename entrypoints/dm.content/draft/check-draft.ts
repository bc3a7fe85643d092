import { computed, type ReadonlySignal } from '@preact/signals';
import type { ChecklistItem } from '../../../components/panel/panel-model';
import { profileFor } from '../../../components/stored/settings/profile-for';
import type { Settings } from '../../../components/stored/settings/settings';
import {
  type Conversation,
  type Diagnostic,
  type History,
  hasThanks,
  type LintContext,
  type LintResult,
  lint,
  type Phase,
  type RuleId,
  readPhase,
} from '../../../rules';
import type { Composer } from '../composer/composer';
import type { OpenConversation } from '../conversation/open-conversation';
import { withoutCaretWord } from './caret-word';
import type { Choices } from './silenced-warnings';

/** A warning about a pasted link counts against a press this soon after: nobody has seen it. */
const unseenPaste = 1500;

const checklistRules: readonly (readonly [RuleId, ChecklistItem['id']])[] = [
  ['missing-thanks', 'thanks'],
  ['missing-useful-link', 'link'],
  ['missing-help', 'help'],
];

/** A message that says nothing yet, to learn which rules would speak of any message at all. */
const anyMessage = 'Hello, how are you today?';

const nothing: LintResult = { diagnostics: [], failures: [] };

export interface DraftCheck {
  context: ReadonlySignal<LintContext | null>;
  phase: ReadonlySignal<Phase>;
  isPersonal: ReadonlySignal<boolean>;
  /** What is to be seen now. */
  shown: ReadonlySignal<readonly Diagnostic[]>;
  /** What would be said of any message to this person, while the draft is blank. */
  ahead: ReadonlySignal<readonly Diagnostic[]>;
  failures: ReadonlySignal<readonly string[]>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  /** What stands against sending the text as it is at this moment. */
  reasons(): Diagnostic[];
}

interface CheckOptions {
  composer: Composer;
  open: ReadonlySignal<OpenConversation>;
  settings: ReadonlySignal<Settings | null>;
  account: ReadonlySignal<string | null>;
  choices: Choices;
  isPaused: ReadonlySignal<boolean>;
  history: ReadonlySignal<History>;
  /** What is known of the conversation besides what its thread shows. */
  news: ReadonlySignal<Pick<Conversation, 'meanwhile' | 'recentNames'>>;
}

/** Checks a composer's draft in its conversation, as often as one of them changes. */
export function checkDraft(options: CheckOptions): DraftCheck {
  const { composer, open, settings, account, choices, isPaused, history, news } = options;
  const context = computed<LintContext | null>(() =>
    settings.value === null || isPaused.value
      ? null
      : {
          profile: choices.profile(profileFor(settings.value, account.value)),
          conversation: { ...open.value.facts, ...news.value },
          history: history.value,
        },
  );
  const result = computed<LintResult>(() => {
    if (context.value === null) return nothing;
    const text = composer.text.value;
    const { diagnostics, failures } = lint(text, context.value);
    return {
      diagnostics: diagnostics.filter((diagnostic) => !choices.isIgnored(diagnostic, text)),
      failures,
    };
  });
  const anything = computed(() => (context.value ? lint(anyMessage, context.value) : nothing));
  const shown = computed(() =>
    composer.isSettled.value
      ? result.value.diagnostics
      : withoutCaretWord(result.value.diagnostics, composer.text.value, composer.selection.value),
  );
  return {
    context,
    shown,
    phase: computed(() => readPhase(context.value ?? {})),
    isPersonal: computed(() => context.value?.profile?.accountType === 'personal'),
    ahead: computed(() =>
      composer.text.value.trim() === ''
        ? anything.value.diagnostics.filter(({ severity }) => severity === 'error')
        : [],
    ),
    failures: computed(() => result.value.failures.map(({ ruleId }) => ruleId)),
    checklist: computed(() => {
      const said = (rule: RuleId, { diagnostics }: LintResult) =>
        diagnostics.some(({ ruleId }) => ruleId === rule);
      const isBlank = composer.text.value.trim() === '';
      return checklistRules
        .filter(([rule]) => said(rule, anything.value) || said(rule, result.value))
        .map(([rule, id]) => {
          // The rule on thanks is silent, too, in a language it does not know.
          const isSure = id !== 'thanks' || hasThanks(composer.text.value);
          return { id, isDone: !isBlank && isSure && !said(rule, result.value) };
        });
    }),
    reasons() {
      if (context.peek() === null || settings.peek()?.guard === 'show') return [];
      const text = composer.text.peek();
      return result
        .peek()
        .diagnostics.filter(
          (diagnostic) =>
            diagnostic.severity === 'error' || isUnseenPaste(diagnostic, text, composer.lastPaste),
        );
    },
  };
}

/** Nobody has seen a warning about a link that came by paste right before the press. */
function isUnseenPaste(
  { ruleId, severity, range }: Diagnostic,
  text: string,
  paste: Composer['lastPaste'],
): boolean {
  if (ruleId !== 'shortened-link' && ruleId !== 'link-outside-domain') return false;
  if (severity !== 'warning' || range === null || paste === null) return false;
  return performance.now() - paste.at < unseenPaste && paste.text.includes(text.slice(...range));
}

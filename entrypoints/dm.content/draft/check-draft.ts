import { computed, type ReadonlySignal } from '@preact/signals';
import { accountFor, profileFor } from '../../../components/stored/settings/profile-for';
import type { Settings } from '../../../components/stored/settings/settings';
import { messageLanguage } from '../../../components/words/message-language';
import {
  type ChecklistItem,
  type Diagnostic,
  type History,
  type LintContext,
  type LintResult,
  lint,
  type Phase,
  ruleOf,
} from '../../../rules';
import type { Composer } from '../composer/composer';
import type { OpenConversation } from '../conversation/open-conversation';
import type { Meanwhile } from '../conversation/sends-and-arrivals';
import type { Attachments } from './attachments';
import { withoutCaretWord } from './caret-word';
import type { Details } from './foreign-details';
import type { SilencedWarnings } from './silenced-warnings';

/** A warning about a pasted link counts against a press this soon after: nobody has seen it. */
const unseenPaste = 1500;

/** What was to be checked could not be: the draft goes out. */
const broken: LintResult = {
  phase: 'unknown',
  diagnostics: [],
  ahead: [],
  checklist: [],
  failures: [],
};

const nothing: LintResult = {
  phase: 'first',
  diagnostics: [],
  ahead: [],
  checklist: [],
  failures: [],
};

export interface DraftCheck {
  phase: ReadonlySignal<Phase>;
  isPersonal: ReadonlySignal<boolean>;
  /** What is to be seen now. */
  shown: ReadonlySignal<readonly Diagnostic[]>;
  /** The errors that any message to this person would get, while the draft is blank. */
  ahead: ReadonlySignal<readonly Diagnostic[]>;
  failures: ReadonlySignal<readonly string[]>;
  /** Something that the checks need failed, and nothing is checked. */
  isBroken: ReadonlySignal<boolean>;
  checklist: ReadonlySignal<readonly ChecklistItem[]>;
  /** What stands against sending the text as it is at this moment. */
  reasons(): Diagnostic[];
}

interface CheckOptions {
  composer: Composer;
  open: ReadonlySignal<OpenConversation>;
  /** The field holds a sent message that is being edited. */
  isEdit: ReadonlySignal<boolean>;
  settings: ReadonlySignal<Settings | null>;
  account: ReadonlySignal<string | null>;
  /** Since a switch to this account that no message has followed; null = none. */
  minutesSinceSwitch: ReadonlySignal<number | null>;
  silenced: SilencedWarnings;
  isPaused: ReadonlySignal<boolean>;
  history: ReadonlySignal<History>;
  meanwhile: ReadonlySignal<Meanwhile>;
  attachments: ReadonlySignal<Attachments>;
  details: ReadonlySignal<Details>;
  /** Names of other chats that were open lately, the latest first. */
  recentNames: ReadonlySignal<string[]>;
  onFailure(error: unknown): void;
}

/** Checks a composer's draft in its conversation, again with each change of either. */
export function checkDraft(options: CheckOptions): DraftCheck {
  const { composer, open, settings, account, minutesSinceSwitch, silenced } = options;
  const { isPaused, history } = options;
  const conversation = computed(() => ({
    ...open.value.facts,
    // The message is out already: whether it was the first one does not matter any more.
    ...(options.isEdit.value && { beginning: false, received: 0 }),
    recentNames: options.recentNames.value,
    ...options.attachments.value,
    ...options.details.value,
    ...(options.meanwhile.value !== null && { meanwhile: options.meanwhile.value }),
  }));
  const context = computed<LintContext | null>(() =>
    settings.value === null
      ? null
      : {
          profile: silenced.profile({
            ...profileFor(settings.value, account.value),
            language: messageLanguage(settings.value),
          }),
          conversation: conversation.value,
          history: history.value,
          account: {
            ...accountFor(settings.value, account.value),
            ...(minutesSinceSwitch.value !== null && {
              minutesSinceSwitch: minutesSinceSwitch.value,
            }),
          },
        },
  );
  const result = computed<LintResult>(() => {
    try {
      return judged();
    } catch (error) {
      options.onFailure(error);
      return broken;
    }
  });
  const judged = (): LintResult => {
    if (context.value === null) return nothing;
    // Whoever pauses still writes in the same conversation.
    if (isPaused.value) return { ...nothing, phase: lint('', context.value).phase };
    const text = composer.text.value;
    const said = lint(text, context.value);
    const ignored = said.diagnostics.filter((diagnostic) => silenced.isIgnored(diagnostic, text));
    if (ignored.length === 0) return said;
    const isLeft = ({ ruleId }: { ruleId: string }) =>
      ignored.every((diagnostic) => diagnostic.ruleId !== ruleId);
    return {
      ...said,
      diagnostics: said.diagnostics.filter((diagnostic) => !ignored.includes(diagnostic)),
      checklist: said.checklist.filter(isLeft),
    };
  };
  const shown = computed(() =>
    composer.isSettled.value
      ? result.value.diagnostics
      : withoutCaretWord(result.value.diagnostics, composer.text.value, composer.selection.value),
  );
  return {
    shown,
    isBroken: computed(() => result.value === broken),
    phase: computed(() => result.value.phase),
    isPersonal: computed(
      () => result.value !== broken && context.value?.profile?.accountType === 'personal',
    ),
    ahead: computed(() => result.value.ahead.filter(({ severity }) => severity === 'error')),
    failures: computed(() => result.value.failures.map(({ ruleId }) => ruleId)),
    checklist: computed(() => result.value.checklist),
    reasons() {
      if (settings.peek()?.guard === 'show') return [];
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
  if (!ruleOf(ruleId).holdsPasted) return false;
  if (severity !== 'warning' || range === null || paste === null) return false;
  return performance.now() - paste.at < unseenPaste && paste.text.includes(text.slice(...range));
}

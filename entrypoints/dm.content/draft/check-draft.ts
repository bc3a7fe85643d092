import { computed, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../../components/stored/settings/settings';
import {
  type ChecklistItem,
  type Diagnostic,
  type LintContext,
  type LintResult,
  lint,
  type Phase,
  ruleOf,
  type TextRange,
} from '../../../rules';
import type { Composer } from '../composer/composer';
import type { SilencedWarnings } from './silenced-warnings';

/** A warning about a pasted link counts against a press this soon after: nobody has seen it. */
const unseenPaste = 1500;

const nothing: LintResult = {
  phase: 'first',
  diagnostics: [],
  ahead: [],
  checklist: [],
  failures: [],
};
/** What was to be checked could not be: the draft goes out. */
const broken: LintResult = { ...nothing, phase: 'unknown' };

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
  /** What the draft is checked with; null while that is not known. */
  context: ReadonlySignal<LintContext | null>;
  settings: ReadonlySignal<Settings | null>;
  silenced: Pick<SilencedWarnings, 'isIgnored'>;
  isPaused: ReadonlySignal<boolean>;
  onFailure(error: unknown): void;
}

/** Checks a composer's draft in its conversation, again with each change of either. */
export function checkDraft(options: CheckOptions): DraftCheck {
  const { composer, context, settings, silenced, isPaused, onFailure } = options;
  const result = computed<LintResult>(() => {
    try {
      return judged();
    } catch (error) {
      onFailure(error);
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

/**
 * Drops warnings about the word at the caret while it is being typed: `acme.co` may become `acme.com`,
 * `thanks.S` a link. Warnings whose range begins in an earlier word (a text that is too long) stay. With
 * a selection, or with white space before the caret, there is no such word.
 */
export function withoutCaretWord(
  diagnostics: readonly Diagnostic[],
  text: string,
  selection: TextRange | null,
): readonly Diagnostic[] {
  if (!selection || selection[0] !== selection[1]) return diagnostics;
  const caret = selection[0];
  const wordStart = text.slice(0, caret).search(/\S+$/);
  if (wordStart === -1) return diagnostics;
  return diagnostics.filter(({ range }) => {
    if (range === null) return true;
    const [start, end] = range;
    return start < wordStart || end < caret || start > caret;
  });
}

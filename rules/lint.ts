import { collect, diagnose, fail } from './collect';
import type { Context } from './context';
import { Draft } from './draft';
import { prepare } from './prepare';
import { rules as everyRule, ruleIds } from './registry';
import type { LinkRule, Rule } from './rule';
import type { Diagnostic, Link, LintContext, LintResult, Severity } from './types';

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a draft. Synchronous and pure: the same text and context give the same result. Accepts any
 * text and any context. A context is read once: whoever changes something gives another object. A
 * blank text has no diagnostics, only `ahead`. If a rule throws, the others go on, and `failures`
 * names it. Diagnostics are sorted by severity, then place (`null` last), then the order of `ruleIds`.
 * `rules` is for tests.
 */
export function lint(
  text: string,
  context: LintContext,
  rules: readonly Rule[] = everyRule,
): LintResult {
  const { read, heard, situation, draftRules, linkRules, failures } = prepare(context, rules);
  const isBlank = text.trim() === '';
  const result: LintResult = {
    phase: read.phase,
    diagnostics: isBlank ? [] : [...situation],
    ahead: isBlank ? [...situation] : [],
    checklist: [],
    failures: [...failures],
  };
  const draft = new Draft(text, read.profile.placeholderNames);
  if (!isBlank) {
    for (const rule of draftRules) {
      collect(rule, read, result.diagnostics, result.failures, () => rule.check(draft, read));
    }
    judgeLinks(linkRules, draft, read, result);
  }
  result.diagnostics.sort(compare);
  result.ahead.sort(compare);
  for (const rule of heard) {
    if (rule.checklist === undefined) continue;
    const isDone =
      !isBlank && isTicked(rule, draft, result) && !isKeptOpen(rule, linkRules, result);
    result.checklist.push({ id: rule.checklist, ruleId: rule.id, isDone });
  }
  return result;
}

/** Gives each link one verdict: that of the first rule, in registry order, that reports it. */
function judgeLinks(
  rules: readonly LinkRule[],
  draft: Draft,
  context: Context,
  result: LintResult,
): void {
  if (rules.length === 0) return;
  for (const link of draft.links) {
    for (const rule of rules) {
      if (judges(rule, link, draft, context, result)) break;
    }
  }
}

/** Whether a rule reports a link. */
function judges(
  rule: LinkRule,
  link: Link,
  draft: Draft,
  context: Context,
  result: LintResult,
): boolean {
  try {
    const verdict = rule.judge(link, draft, context);
    if (verdict === null) return false;
    result.diagnostics.push(diagnose(rule, { ...verdict, range: link.range }, context));
    return true;
  } catch (error) {
    return fail(rule, result.failures, error);
  }
}

/** Whether a rule reported nothing, did not fail and counts its checklist item as met. */
function isTicked(rule: Rule, draft: Draft, result: LintResult): boolean {
  const isSilent = [...result.diagnostics, ...result.failures].every(
    ({ ruleId }) => ruleId !== rule.id,
  );
  try {
    return isSilent && (rule.isMet?.(draft) ?? true);
  } catch (error) {
    return fail(rule, result.failures, error);
  }
}

/** Whether a warning about a link keeps the rule's checklist item open. */
function isKeptOpen(
  { checklistNeedsSoundLinks }: Rule,
  linkRules: readonly LinkRule[],
  { diagnostics }: LintResult,
): boolean {
  return (
    checklistNeedsSoundLinks === true &&
    diagnostics.some(
      ({ severity, ruleId }) =>
        severity !== 'info' && linkRules.some((linkRule) => linkRule.id === ruleId),
    )
  );
}

function compare(a: Diagnostic, b: Diagnostic): number {
  const place = (range: Diagnostic['range']) => range?.[0] ?? Number.POSITIVE_INFINITY;
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    (place(a.range) === place(b.range) ? 0 : place(a.range) - place(b.range)) ||
    ruleIds.indexOf(a.ruleId) - ruleIds.indexOf(b.ruleId)
  );
}

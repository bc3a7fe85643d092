import { type Context, readContext } from './context';
import { Draft } from './draft';
import { rules as everyRule, ruleIds } from './registry';
import type { LinkRule, Report, Rule } from './rule';
import type { Diagnostic, Link, LintContext, LintResult, Severity } from './types';

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a draft. Synchronous and pure: the same text and context give the same result. Accepts any
 * text and any context; a blank text has no diagnostics, only `ahead`. If a rule throws, the others go
 * on, and `failures` names it. Diagnostics are sorted by severity, then place
 * (`null` last), then the order of `ruleIds`. `rules` is for tests.
 */
export function lint(
  text: string,
  context: LintContext,
  rules: readonly Rule[] = everyRule,
): LintResult {
  const read = readContext(context);
  const result: LintResult = {
    phase: read.phase,
    diagnostics: [],
    ahead: [],
    checklist: [],
    failures: [],
  };
  const draft = new Draft(text, read.profile.placeholderNames);
  const isBlank = text.trim() === '';
  const heard = rules.filter((rule) => isHeard(rule, read, result));
  const linkRules: LinkRule[] = [];
  for (const rule of heard) {
    if ('judge' in rule) {
      linkRules.push(rule);
    } else if ('consider' in rule) {
      const said = isBlank ? result.ahead : result.diagnostics;
      collect(rule, read, result, said, () => rule.consider(read));
    } else if (!isBlank) {
      collect(rule, read, result, result.diagnostics, () => rule.check(draft, read));
    }
  }
  if (!isBlank) judgeLinks(linkRules, draft, read, result);
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

/** Adds a rule's reports to `said`. */
function collect(
  rule: Rule,
  context: Context,
  result: LintResult,
  said: Diagnostic[],
  reports: () => Iterable<Report>,
): void {
  try {
    for (const report of reports()) said.push(diagnose(rule, report, context));
  } catch (error) {
    fail(rule, result, error);
  }
}

/** Gives each link one verdict: that of the first rule, in registry order, that reports it. */
function judgeLinks(rules: LinkRule[], draft: Draft, context: Context, result: LintResult): void {
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
    return fail(rule, result, error);
  }
}

/** Names a rule that threw in `failures`, once. Always false. */
function fail(rule: Rule, { failures }: LintResult, error: unknown): false {
  if (!failures.some(({ ruleId }) => ruleId === rule.id)) {
    failures.push({ ruleId: rule.id, name: error instanceof Error ? error.name : 'unknown' });
  }
  return false;
}

/** Whether a rule is on and applies in this context. */
function isHeard(rule: Rule, context: Context, result: LintResult): boolean {
  const { profile, phase } = context;
  if (profile.severities[rule.id] === 'off') return false;
  const phases = profile.accountType === 'personal' ? (rule.personalPhases ?? []) : rule.phases;
  if (!phases.includes(phase)) return false;
  try {
    return rule.applies?.(context) ?? true;
  } catch (error) {
    return fail(rule, result, error);
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
    return fail(rule, result, error);
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

function diagnose(rule: Rule, report: Report, { profile, phase }: Context): Diagnostic {
  const own = (phase === 'answered' && rule.severityAnswered) || rule.severity;
  const chosen = rule.hasOwnLevels ? undefined : profile.severities[rule.id];
  return {
    ruleId: rule.id,
    severity: chosen && chosen !== 'off' ? chosen : (report.severity ?? own),
    range: report.range,
    messageId: report.messageId ?? rule.id.replaceAll('-', '_'),
    data: report.data ?? {},
    suggestions: report.suggestions ?? [],
  };
}

function compare(a: Diagnostic, b: Diagnostic): number {
  const place = (range: Diagnostic['range']) => range?.[0] ?? Number.POSITIVE_INFINITY;
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    (place(a.range) === place(b.range) ? 0 : place(a.range) - place(b.range)) ||
    ruleIds.indexOf(a.ruleId) - ruleIds.indexOf(b.ruleId)
  );
}

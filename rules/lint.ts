import { type Context, readContext } from './context';
import { Draft } from './draft';
import { rules as everyRule } from './registry';
import type { LinkRule, Report, Rule } from './rule';
import {
  type Diagnostic,
  type LintContext,
  type LintResult,
  ruleIds,
  type Severity,
} from './types';

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a draft. Synchronous and pure: the same text and context give the same result. Accepts any
 * text and any context; an empty or blank text has no diagnostics. A rule that throws costs only
 * its own diagnostics and is named in `failures`. Sorted by severity, then place (`null` last), then
 * the order of `ruleIds`.
 */
export function lint(
  text: string,
  context: LintContext,
  rules: readonly Rule[] = everyRule,
): LintResult {
  const result: LintResult = { diagnostics: [], failures: [] };
  if (text.trim() === '') return result;
  const draft = new Draft(text);
  const read = readContext(context);
  const heard = rules.filter((rule) => isHeard(rule, read));
  for (const rule of heard) {
    if (!('check' in rule)) continue;
    attempt(rule, result, () => {
      for (const report of rule.check(draft, read)) {
        result.diagnostics.push(diagnose(rule, report, read));
      }
      return true;
    });
  }
  judgeLinks(
    heard.filter((rule) => 'judge' in rule),
    draft,
    read,
    result,
  );
  result.diagnostics.sort(compare);
  return result;
}

/** One verdict a link: the first rule with something to say, in the order of the registry. */
function judgeLinks(rules: LinkRule[], draft: Draft, context: Context, result: LintResult): void {
  if (rules.length === 0) return;
  for (const link of draft.links) {
    rules.some((rule) =>
      attempt(rule, result, () => {
        const verdict = rule.judge(link, draft, context);
        if (verdict === null) return false;
        result.diagnostics.push(diagnose(rule, { ...verdict, range: link.range }, context));
        return true;
      }),
    );
  }
}

/** Runs part of a rule; if it throws, the rule is named once and nothing else is lost. */
function attempt(rule: Rule, { failures }: LintResult, run: () => boolean): boolean {
  try {
    return run();
  } catch (error) {
    if (!failures.some(({ ruleId }) => ruleId === rule.id)) {
      failures.push({ ruleId: rule.id, name: error instanceof Error ? error.name : 'unknown' });
    }
    return false;
  }
}

function isHeard(rule: Rule, { profile, phase }: Context): boolean {
  if (profile.severities[rule.id] === 'off') return false;
  const phases = profile.accountType === 'personal' ? (rule.personalPhases ?? []) : rule.phases;
  return phases.includes(phase);
}

function diagnose(rule: Rule, report: Report, { profile, phase }: Context): Diagnostic {
  const own = (phase === 'answered' && rule.severityAnswered) || rule.severity;
  const chosen = profile.severities[rule.id];
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

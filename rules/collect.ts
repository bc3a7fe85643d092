import type { Context } from './context';
import type { Report, Rule } from './rule';
import type { Diagnostic, LintResult } from './types';

/** Adds a rule's reports to `said`. */
export function collect(
  rule: Rule,
  context: Context,
  said: Diagnostic[],
  failures: LintResult['failures'],
  reports: () => Iterable<Report>,
): void {
  try {
    for (const report of reports()) said.push(diagnose(rule, report, context));
  } catch (error) {
    fail(rule, failures, error);
  }
}

/** Names a rule that threw in `failures`, once. Always false. */
export function fail(rule: Rule, failures: LintResult['failures'], error: unknown): false {
  if (!failures.some(({ ruleId }) => ruleId === rule.id)) {
    failures.push({ ruleId: rule.id, name: error instanceof Error ? error.name : 'unknown' });
  }
  return false;
}

/** What is shown of a report: with its level here, and every field present. */
export function diagnose(rule: Rule, report: Report, { profile, phase }: Context): Diagnostic {
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

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LintContext, lint, type RuleId } from '../../rules';

/** A message with the rules that are right for it. */
interface Sample extends LintContext {
  id: number;
  text: string;
  /** Rules that must report something. */
  expect: RuleId[];
  /** Rules that may report something or nothing. */
  either: RuleId[];
}

const business: LintContext['profile'] = {
  accountType: 'business',
  domains: ['marketmesuite.com'],
  helpHandle: 'MarketMeHelp',
};

/** The sample expects a warning at 45 people; the default limit is 50. */
const chosen: Record<number, LintContext['profile']> = { 25: { dailyLimit: 45 } };

const samples: Sample[] = readFileSync(new URL('samples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(samples)('sample $id: $text', ({ id, text, expect: fires, either, ...context }) => {
  const profile = { ...business, ...chosen[id], ...context.profile };
  const { diagnostics, failures } = lint(text, { ...context, profile });
  expect(failures).toEqual([]);
  const found = new Set(diagnostics.map(({ ruleId }) => ruleId));
  for (const ruleId of either) found.delete(ruleId);
  expect([...found].sort()).toEqual([...fires].sort());
});

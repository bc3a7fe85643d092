import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LintContext, lint, type RuleId } from '../../rules';

interface Sample extends LintContext {
  id: number;
  text: string;
  /** The rules that fire. */
  expect: RuleId[];
  /** Rules that may fire or not. */
  either: RuleId[];
}

const business: LintContext['profile'] = {
  accountType: 'business',
  domains: ['marketmesuite.com'],
  helpHandle: 'MarketMeHelp',
};

/** 45 people are expected to be too many, though the limit is 50 unless somebody chose another. */
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

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LintContext, lint, type RuleId } from '../../rules';

/** A case from a real message or a public bug report, shortened. */
interface Case extends LintContext {
  id: string;
  kind: string;
  text: string;
  /** Rules that must report something. */
  expect?: RuleId[];
  /** Rules that must report nothing. */
  forbid?: RuleId[];
  /** Texts that no suggestion may insert. */
  mustNotOffer?: string[];
}

/** Cases that are not right yet. Remove a case here when it becomes right. */
const open = new Set<string>();

const cases: Case[] = readFileSync(new URL('reality.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** What is wrong with a case; empty if it is right. */
function faultsOf({ text, expect: must = [], forbid = [], mustNotOffer = [], ...context }: Case) {
  const { diagnostics, failures } = lint(text, context);
  const fired = new Set(diagnostics.map(({ ruleId }) => ruleId));
  const offered = diagnostics.flatMap(({ suggestions }) =>
    suggestions.flatMap(({ edits }) => edits.map((edit) => edit.text.trim())),
  );
  return [
    ...failures.map(({ ruleId, name }) => `${ruleId} threw ${name}`),
    ...must.filter((id) => !fired.has(id)).map((id) => `${id} is silent`),
    ...forbid.filter((id) => fired.has(id)).map((id) => `${id} fires`),
    ...mustNotOffer.filter((words) => offered.includes(words)).map((words) => `offers ${words}`),
  ];
}

test('all 98 cases are there, each once', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(98);
  expect([...open].filter((id) => !cases.some((each) => each.id === id))).toEqual([]);
});

test.each(cases)('$id, $kind: $text', (each) => {
  const faults = faultsOf(each);
  if (open.has(each.id))
    expect(faults, 'this case is right now: remove it from `open`').not.toEqual([]);
  else expect(faults).toEqual([]);
});

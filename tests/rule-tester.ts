import { describe, expect, test } from 'vitest';
import { lint } from '../rules/lint';
import type { Rule } from '../rules/rule';
import type { Diagnostic, LintContext } from '../rules/types';

/** A draft with ⟦ and ⟧ drawn round each range that is expected, and what it is linted with. */
export interface Row extends LintContext {
  text: string;
  /** Expected of each diagnostic in turn; only the fields given are compared. */
  diagnostics?: Partial<Omit<Diagnostic, 'ruleId' | 'range'>>[];
  /** Set where the diagnostic is of the whole draft, so that there is nothing to draw. */
  whole?: true;
}

const business: LintContext['profile'] = { domains: ['acme.com'], helpHandle: 'AcmeHelp' };

/**
 * Runs a rule's table. The title of each test is the draft. `valid`: the rule is silent. `invalid`:
 * it reports exactly the drawn ranges, in order, by messages it declares. Rows that give no profile are written by a business
 * with acme.com and @AcmeHelp, as a first message to one person.
 */
export function testRule(
  rule: Rule,
  { valid, invalid }: { valid: (string | Row)[]; invalid: (string | Row)[] },
): void {
  const report = (row: Row, text: string) => {
    const context = { ...row, profile: { ...business, ...row.profile } };
    const result = lint(text, context, [rule]);
    expect(result.failures).toEqual([]);
    for (const { messageId, data, suggestions } of result.diagnostics) {
      expect(Object.keys(data)).toEqual(rule.messages[messageId]);
      for (const suggestion of suggestions) {
        expect(Object.keys(suggestion.data)).toEqual(rule.suggestions?.[suggestion.messageId]);
      }
    }
    return result.diagnostics;
  };
  describe(rule.id, () => {
    for (const row of valid.map(toRow)) {
      test(`silent: ${title(row)}`, () => {
        expect(report(row, row.text)).toEqual([]);
      });
    }
    for (const row of invalid.map(toRow)) {
      test(`reports: ${title(row)}`, () => {
        const text = row.text.replace(/[⟦⟧]/g, '');
        const diagnostics = report(row, text);
        if (row.whole) expect(diagnostics.map(({ range }) => range)).toEqual([null]);
        else expect(draw(text, diagnostics)).toBe(row.text);
        if (row.diagnostics) expect(diagnostics).toMatchObject(row.diagnostics);
      });
    }
  });
}

function toRow(row: string | Row): Row {
  return typeof row === 'string' ? { text: row } : row;
}

/** The draft, and whatever else tells two rows with the same draft apart. */
function title({ text, diagnostics: _, whole: __, ...context }: Row): string {
  const rest = JSON.stringify(context);
  return rest === '{}' ? text : `${text} ${rest}`;
}

/** Draws the diagnostics' ranges into the draft. */
function draw(text: string, diagnostics: Diagnostic[]): string {
  const marks = diagnostics.flatMap(({ range }) =>
    range === null ? [] : [[range[0], '⟦'] as const, [range[1], '⟧'] as const],
  );
  marks.sort(([a, open], [b, close]) => b - a || (open < close ? -1 : 1));
  return marks.reduce((drawn, [at, mark]) => drawn.slice(0, at) + mark + drawn.slice(at), text);
}

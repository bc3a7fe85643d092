import { expect, test } from 'vitest';
import { withoutCaretWord } from '../../../entrypoints/dm.content/draft/check-draft';
import type { Diagnostic } from '../../../rules';

/** The draft with its ranges drawn in, `|` for the caret, and whether something is said. */
test.each([
  ['see ⟦acme.co⟧|', false],
  ['see ⟦acme.co⟧ |', true],
  ['see ⟦acme.co⟧|m', false],
  ['see |⟦acme.co⟧', true],
  ['see ⟦ac|me.co⟧', false],
  ['⟦acme.co⟧ and more|', true],
  ['⟦{first name}⟧|', true],
  ['⟦BUY IT ALL NOW⟧|', true],
  ['😀 ⟦acme.co⟧|', false],
  ['line\n⟦acme.co⟧|', false],
  ['|⟦acme.co⟧', true],
])('%s: %s', (drawn, isSaid) => {
  const caret = drawn.replace(/[⟦⟧]/g, '').indexOf('|');
  const bare = drawn.replace('|', '');
  const start = bare.indexOf('⟦');
  const range = [start, bare.indexOf('⟧') - 1] as const;
  const text = bare.replace(/[⟦⟧]/g, '');
  const diagnostic = { ruleId: 'lookalike-link', range } as Diagnostic;
  expect(withoutCaretWord([diagnostic], text, [caret, caret])).toHaveLength(isSaid ? 1 : 0);
  expect(withoutCaretWord([diagnostic], text, null)).toHaveLength(1);
  expect(withoutCaretWord([diagnostic], text, [0, text.length])).toHaveLength(1);
});

test('what is said of the draft as a whole stays', () => {
  const whole = { ruleId: 'missing-thanks', range: null } as Diagnostic;
  expect(withoutCaretWord([whole], 'Hello', [5, 5])).toEqual([whole]);
});

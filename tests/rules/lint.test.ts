import { describe, expect, test } from 'vitest';
import {
  type Conversation,
  type LintContext,
  lint,
  type Phase,
  type RuleId,
  readPhase,
  ruleIds,
} from '../../rules';
import { rules as everyRule } from '../../rules/registry';
import { type DraftRule, everyPhase, type LinkRule, type Report } from '../../rules/rule';

/** A rule under another rule's name that reports what it is told. */
function speaking(id: RuleId, ...reports: Report[]): DraftRule {
  const check = () => reports;
  return {
    id,
    group: 'text',
    severity: 'warning',
    phases: everyPhase,
    source: 'practice',
    messages: {},
    check,
  };
}

function judging(id: RuleId, judge: LinkRule['judge']): LinkRule {
  return {
    id,
    group: 'links',
    severity: 'warning',
    phases: everyPhase,
    source: 'practice',
    messages: {},
    judge,
  };
}

function throws(thrown: unknown): () => never {
  return () => {
    throw thrown;
  };
}

describe('order', () => {
  test('by severity, then by place with null last, then as in ruleIds', () => {
    const { diagnostics } = lint('Hello there', {}, [
      speaking('missing-help', { range: null }, { range: [5, 6], severity: 'info' }),
      speaking(
        'shouting',
        { range: null },
        { range: [1, 2] },
        { range: [0, 2], severity: 'error' },
      ),
      speaking('too-long', { range: [1, 9] }, { range: [0, 1] }),
    ]);
    expect(diagnostics.map(({ ruleId, range, severity }) => [severity, range, ruleId])).toEqual([
      ['error', [0, 2], 'shouting'],
      ['warning', [0, 1], 'too-long'],
      ['warning', [1, 9], 'too-long'],
      ['warning', [1, 2], 'shouting'],
      ['warning', null, 'shouting'],
      ['warning', null, 'missing-help'],
      ['info', [5, 6], 'missing-help'],
    ]);
  });

  test('of several links, the place in the text', () => {
    const rule = judging('link-outside-domain', ({ host }) => ({ data: { host } }));
    const { diagnostics } = lint('b.org a.org c.org', {}, [rule]);
    expect(diagnostics.map(({ data }) => data.host)).toEqual(['b.org', 'a.org', 'c.org']);
  });
});

describe('a rule that throws', () => {
  test('costs only its own diagnostics and is named once, without its message', () => {
    const said = speaking('too-long', { range: null });
    const broken = { ...said, id: 'shouting' as const, check: throws(new RangeError('a secret')) };
    const link = judging('private-link', throws('a secret'));
    const next = judging('shortened-link', () => ({}));
    const { diagnostics, failures } = lint('a.org b.org', {}, [broken, link, next, said]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'shortened-link',
      'shortened-link',
      'too-long',
    ]);
    expect(failures).toEqual([
      { ruleId: 'shouting', name: 'RangeError' },
      { ruleId: 'private-link', name: 'unknown' },
    ]);
  });

  test('keeps what it said before', () => {
    const rule = speaking('shouting');
    function* check(): Generator<Report> {
      yield { range: [0, 1] };
      throw new TypeError();
    }
    const { diagnostics, failures } = lint('Hello', {}, [{ ...rule, check }]);
    expect(diagnostics).toHaveLength(1);
    expect(failures).toEqual([{ ruleId: 'shouting', name: 'TypeError' }]);
  });
});

describe('one link, one verdict', () => {
  test('the first that has something to say, and only that', () => {
    const rules = [
      judging('lookalike-link', ({ host }) => (host === 'a.org' ? {} : null)),
      judging('private-link', () => ({ messageId: 'second', severity: 'info' })),
      judging('shortened-link', () => ({})),
    ];
    const said = lint('a.org b.org', {}, rules).diagnostics;
    expect(said.map(({ ruleId, range, messageId }) => [ruleId, range, messageId])).toEqual([
      ['lookalike-link', [0, 5], 'lookalike_link'],
      ['private-link', [6, 11], 'second'],
    ]);
    const severities = { 'lookalike-link': 'off', 'private-link': 'error' } as const;
    const off = lint('a.org', { profile: { severities } }, rules).diagnostics;
    expect(off.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['private-link', 'error'],
    ]);
  });
});

describe('severity', () => {
  const rule: DraftRule = { ...speaking('shouting', { range: null }), severityAnswered: 'info' };
  const severity = (spoken: DraftRule, context: LintContext) =>
    lint('Hello', context, [spoken]).diagnostics[0]?.severity;
  const louder = speaking('shouting', { range: null, severity: 'error' });

  test('is the rule’s own, in an answered conversation the other', () => {
    expect(severity(rule, {})).toBe('warning');
    expect(severity(rule, { conversation: { received: 1 } })).toBe('info');
    expect(severity(louder, {})).toBe('error');
  });

  test('is what the person has set, everywhere', () => {
    const profile = { severities: { shouting: 'info' } } as const;
    expect(severity(louder, { profile })).toBe('info');
    expect(severity(rule, { profile, conversation: { received: 1 } })).toBe('info');
    expect(severity(rule, { profile: { severities: { shouting: 'off' } } })).toBeUndefined();
    expect(severity(rule, { profile: { severities: { 'too-long': 'off' } } })).toBe('warning');
  });
});

test('phases', () => {
  const phase = (conversation: Conversation, lastWritten = '') =>
    readPhase({ conversation, history: { lastWritten } });
  expect(readPhase({})).toBe('first');
  expect(phase({ sent: 1 })).toBe('unanswered');
  expect(phase({}, '2026-10-02')).toBe('unanswered');
  expect(phase({}, 'yesterday')).toBe('first');
  expect(phase({ sent: 9, received: 1 })).toBe('answered');
  expect(phase({ received: 1, beginning: false }, '2026-10-02')).toBe('answered');
  expect(phase({ sent: 9, beginning: false }, '2026-10-02')).toBe('unknown');
});

describe('who hears what, where', () => {
  const all = everyPhase;
  const talk: Phase[] = ['answered', 'unknown'];
  const early: Phase[] = ['first', 'unanswered'];
  /** By rule: the phases in which a business hears it, and a personal account. */
  const heard: Record<RuleId, [business: readonly Phase[], personal: readonly Phase[]]> = {
    'personal-account': [[], early],
    'second-message': [['unanswered'], []],
    'mass-message': [early, []],
    'opted-out': [all, all],
    'wrong-name': [all, all],
    'answered-meanwhile': [all, all],
    'too-many-today': [['first'], []],
    'lookalike-link': [all, talk],
    'private-link': [all, []],
    'accidental-link': [all, []],
    'shortened-link': [all, []],
    'link-outside-domain': [all, []],
    'insecure-link': [all, []],
    'several-links': [all, []],
    'bare-link': [early, []],
    'unfilled-placeholder': [all, talk],
    'too-long': [early, []],
    shouting: [all, []],
    'missing-thanks': [['first'], []],
    'missing-useful-link': [['first'], []],
    'missing-help': [['first'], []],
  };
  const conversations: Record<Phase, Conversation> = {
    first: {},
    unanswered: { sent: 1 },
    answered: { sent: 1, received: 1 },
    unknown: { beginning: false },
  };

  test.each(ruleIds)('%s', (id) => {
    const rule = everyRule.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`no rule ${id} in the registry`);
    const loud: DraftRule = { ...rule, check: () => [{ range: null }] };
    const phases = (accountType: 'business' | 'personal') =>
      everyPhase.filter((phase) => {
        const context = { profile: { accountType }, conversation: conversations[phase] };
        return lint('Hello', context, [loud]).diagnostics.length > 0;
      });
    expect(phases('business')).toEqual(everyPhase.filter((phase) => heard[id][0].includes(phase)));
    expect(phases('personal')).toEqual(everyPhase.filter((phase) => heard[id][1].includes(phase)));
  });
});

test('works with nothing but a text', () => {
  expect(lint('Thanks for the follow!', {})).toEqual({ diagnostics: [], failures: [] });
  expect(lint(' \n', { conversation: { meanwhile: 'ours' } }).diagnostics).toEqual([]);
});

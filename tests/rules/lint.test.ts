import { describe, expect, test } from 'vitest';
import { type Conversation, type LintContext, lint, type Phase, type RuleId } from '../../rules';
import { rules as everyRule, ruleIds } from '../../rules/registry';
import {
  type DraftRule,
  everyPhase,
  type LinkRule,
  type Report,
  type SituationRule,
} from '../../rules/rule';

/** A rule with a real rule's id that reports what the test gives it. */
function speaking(id: RuleId, ...reports: Report[]): DraftRule {
  const check = () => reports;
  return {
    id,
    group: 'text',
    severity: 'warning',
    phases: everyPhase,
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

  test('several links, by place in the text', () => {
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

  test('keeps what it reported before', () => {
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

describe('a context that is given again', () => {
  test('is read once, and what is said of any text is found once', () => {
    let read = 0;
    const rule: SituationRule = {
      ...speaking('personal-account'),
      applies() {
        read += 1;
        return true;
      },
      *consider() {
        yield { range: null, data: { read } };
      },
    };
    const context: LintContext = {};
    const readBy = (text: string, given: unknown) => {
      const { diagnostics, ahead } = lint(text, given as LintContext, [rule]);
      return [...diagnostics, ...ahead].map(({ data }) => data.read);
    };
    const rules = [rule];
    const said = (text: string, given: LintContext) => lint(text, given, rules);
    expect(said('Hi', context).diagnostics).toEqual(said('Hello', context).diagnostics);
    expect(said('', context).ahead).toHaveLength(1);
    expect(said('', context).diagnostics).toEqual([]);
    expect(read).toBe(1);
    // Other rules, another object, or no object at all.
    expect(readBy('Hi', context)).toEqual([2]);
    expect(said('Hi', {}).diagnostics[0]?.data).toEqual({ read: 3 });
    expect([readBy('Hi', null), readBy('', 7)]).toEqual([[4], [5]]);
  });

  test('no result can change the next one', () => {
    const rule: SituationRule = {
      ...speaking('personal-account'),
      *consider() {
        yield { range: null };
        throw new TypeError();
      },
    };
    const context: LintContext = {};
    const rules = [rule];
    const first = lint('Hi', context, rules);
    first.diagnostics.length = 0;
    first.failures.length = 0;
    const { diagnostics, failures } = lint('Hi', context, rules);
    expect(diagnostics).toHaveLength(1);
    expect(failures).toEqual([{ ruleId: 'personal-account', name: 'TypeError' }]);
  });
});

describe('one link, one verdict', () => {
  test('the first rule that reports it, and only that one', () => {
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

  test('is the rule’s own, or its other one in an answered conversation', () => {
    expect(severity(rule, {})).toBe('warning');
    expect(severity(rule, { conversation: { received: 1 } })).toBe('info');
    expect(severity(louder, {})).toBe('error');
  });

  test('is what the user has set, in every phase', () => {
    const profile = { severities: { shouting: 'info' } } as const;
    expect(severity(louder, { profile })).toBe('info');
    expect(severity(rule, { profile, conversation: { received: 1 } })).toBe('info');
    expect(severity(rule, { profile: { severities: { shouting: 'off' } } })).toBeUndefined();
    expect(severity(rule, { profile: { severities: { 'too-long': 'off' } } })).toBe('warning');
  });
});

test('phases', () => {
  const phase = (conversation: Conversation, lastWritten = '') =>
    lint('', { conversation, history: { lastWritten } }).phase;
  expect(lint('', {}).phase).toBe('first');
  expect(phase({ sent: 1 })).toBe('unanswered');
  expect(phase({}, '2026-10-02')).toBe('unanswered');
  expect(phase({}, 'yesterday')).toBe('first');
  expect(phase({ sent: 9, received: 1 })).toBe('answered');
  expect(phase({ received: 1, beginning: false }, '2026-10-02')).toBe('answered');
  expect(phase({ sent: 9, beginning: false }, '2026-10-02')).toBe('unknown');
});

describe('which rules check which account, and when', () => {
  const all = everyPhase;
  const talk: Phase[] = ['answered', 'unknown'];
  const early: Phase[] = ['first', 'unanswered'];
  /** By rule: the phases in which it checks a business account, and a personal account. */
  const heard: Record<RuleId, [business: readonly Phase[], personal: readonly Phase[]]> = {
    'personal-account': [[], early],
    'account-switched': [all, all],
    'account-unseen': [early, early],
    'account-mismatch': [[], talk],
    'second-message': [['unanswered'], []],
    'mass-message': [early, []],
    'opted-out': [all, all],
    'wrong-name': [all, all],
    'foreign-details': [all, all],
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
    'sensitive-data': [all, all],
    'unfilled-placeholder': [all, talk],
    'avoided-words': [all, []],
    'missing-attachment': [all, []],
    'too-long': [all, all],
    shouting: [all, []],
    'other-language': [['answered'], []],
    'styled-letters': [all, []],
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
    const { phases: business, personalPhases: personal = [] } = rule;
    const loud = {
      ...speaking(id, { range: null }),
      phases: business,
      personalPhases: personal,
    };
    const phases = (accountType: 'business' | 'personal') =>
      everyPhase.filter((phase) => {
        const context = { profile: { accountType }, conversation: conversations[phase] };
        return lint('Hello', context, [loud]).diagnostics.length > 0;
      });
    expect(phases('business')).toEqual(everyPhase.filter((phase) => heard[id][0].includes(phase)));
    expect(phases('personal')).toEqual(everyPhase.filter((phase) => heard[id][1].includes(phase)));
  });
});

describe('diagnostics of a blank draft', () => {
  const considering: SituationRule = {
    ...speaking('second-message'),
    consider: () => [{ range: null }],
  };
  const said = (text: string, context: LintContext = {}) => {
    const { ahead, diagnostics } = lint(text, context, [considering, speaking('shouting')]);
    return {
      ahead: ahead.map(({ ruleId }) => ruleId),
      now: diagnostics.map(({ ruleId }) => ruleId),
    };
  };

  test('are those of the situation rules, and stay when there is a text', () => {
    expect(said('')).toEqual({ ahead: ['second-message'], now: [] });
    expect(said(' \n')).toEqual({ ahead: ['second-message'], now: [] });
    expect(said('Hello')).toEqual({ ahead: [], now: ['second-message'] });
  });

  test('are none if the rule is off', () => {
    const severities = { 'second-message': 'off' } as const;
    expect(said('', { profile: { severities } })).toEqual({ ahead: [], now: [] });
  });

  test.each<[string, LintContext, RuleId[]]>([
    ['a personal account', { profile: { accountType: 'personal' } }, ['personal-account']],
    ['no answer yet', { conversation: { sent: 1 } }, ['second-message']],
    ['no answer yet in a group', { conversation: { sent: 1, recipients: 3 } }, []],
    ['asked for no more', { history: { optedOut: true } }, ['opted-out']],
    ['a large group', { conversation: { recipients: 20 } }, ['mass-message']],
    ['many people today', { history: { sentToday: 50 } }, ['too-many-today']],
    ['nothing known', {}, []],
  ])('%s', (_, context, expected) => {
    expect(lint('', context).ahead.map(({ ruleId }) => ruleId)).toEqual(expected);
  });
});

describe('the checklist of a first message', () => {
  const profile = { domains: ['acme.com'], helpHandle: 'AcmeHelp' };
  /** Each item with `+` = done or `-` = not done. */
  const drawn = (text: string, context: LintContext = { profile }) =>
    lint(text, context)
      .checklist.map(({ id, isDone }) => `${isDone ? '+' : '-'}${id}`)
      .join(' ');

  test.each([
    ['', '-thanks -link -help'],
    [' \n', '-thanks -link -help'],
    ['Hello there, how are you?', '-thanks -link -help'],
    ['Thanks for the follow!', '+thanks -link -help'],
    ['See acme.com', '-thanks -link -help'],
    ['See acme.com/start', '-thanks +link -help'],
    ['See site.org/start', '-thanks -link -help'],
    ['See bit.ly/start', '-thanks -link -help'],
    ['See acme.com/start, http://acme.com/a', '-thanks +link -help'],
    ['Ask @AcmeHelp', '-thanks -link +help'],
    ['Ask @AcmeHlep', '-thanks -link -help'],
    ['Thanks for the follow! acme.com/start, @AcmeHelp', '+thanks +link +help'],
    // In a language without data the rule reports nothing, and the item is not ticked.
    ['qwrtz plmk', '-thanks -link -help'],
  ])('%j: %s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test.each<[string, LintContext, string]>([
    ['once they have answered', { profile, conversation: { received: 1 } }, ''],
    ['in a group', { profile, conversation: { recipients: 3 } }, ''],
    ['from a personal account', { profile: { ...profile, accountType: 'personal' } }, ''],
    ['without domains', { profile: { helpHandle: 'AcmeHelp' } }, '-thanks -help'],
    ['without a help handle', { profile: { domains: ['acme.com'] } }, '-thanks -link'],
    [
      'with a rule turned off',
      { profile: { ...profile, severities: { 'missing-thanks': 'off' } } },
      '-link -help',
    ],
  ])('%s', (_, context, expected) => {
    expect(drawn('Hello there', context)).toBe(expected);
  });

  test('ticks nothing for a rule that throws', () => {
    const rule = { ...speaking('missing-help'), checklist: 'help' } as const;
    const broken = { ...rule, check: throws(new TypeError()) };
    const unsure = { ...rule, isMet: throws(new TypeError()) };
    const nowhere = { ...rule, applies: throws(new TypeError()) };
    const item = (isDone: boolean) => [{ id: 'help', ruleId: 'missing-help', isDone }];
    expect(lint('Hello', {}, [rule]).checklist).toEqual(item(true));
    for (const [one, expected] of [
      [broken, item(false)],
      [unsure, item(false)],
      [nowhere, []],
    ] as const) {
      const { checklist, failures } = lint('Hello', {}, [one]);
      expect(checklist).toEqual(expected);
      expect(failures).toEqual([{ ruleId: 'missing-help', name: 'TypeError' }]);
    }
  });
});

test('works with a text alone', () => {
  expect(lint('Thanks for the follow!', {})).toEqual({
    phase: 'first',
    diagnostics: [],
    ahead: [],
    checklist: [{ id: 'thanks', ruleId: 'missing-thanks', isDone: true }],
    failures: [],
  });
  expect(lint(' \n', { conversation: { meanwhile: 'ours' } }).diagnostics).toEqual([]);
});

import { collect, fail } from './collect';
import { type Context, readContext } from './context';
import type { DraftRule, LinkRule, Rule } from './rule';
import type { Diagnostic, LintContext, LintResult } from './types';

/** What a text is checked with, whatever it is. */
interface Prepared {
  rules: readonly Rule[];
  read: Context;
  /** The rules that are on and apply, in registry order; and those of them that read the draft. */
  heard: readonly Rule[];
  draftRules: readonly DraftRule[];
  linkRules: readonly LinkRule[];
  /** What is said of any text here. */
  situation: readonly Diagnostic[];
  failures: LintResult['failures'];
}

/** Most keys change nothing but the text: the same context is given again and again. */
const remembered = new WeakMap<object, Prepared>();

/**
 * Reads a context and finds the rules that apply in it, once for each object: whoever changes
 * something gives another one.
 */
export function prepare(context: LintContext, rules: readonly Rule[]): Prepared {
  const known = remembered.get(context);
  if (known?.rules === rules) return known;
  const read = readContext(context);
  const failures: Prepared['failures'] = [];
  const situation: Diagnostic[] = [];
  const heard = rules.filter((rule) => isHeard(rule, read, failures));
  for (const rule of heard) {
    if ('consider' in rule) {
      collect(rule, read, situation, failures, () => rule.consider(read));
    }
  }
  const prepared: Prepared = {
    rules,
    read,
    heard,
    draftRules: heard.filter((rule) => 'check' in rule),
    linkRules: heard.filter((rule) => 'judge' in rule),
    situation,
    failures,
  };
  if (typeof context === 'object' && context !== null) remembered.set(context, prepared);
  return prepared;
}

/** Whether a rule is on and applies in this context. */
function isHeard(rule: Rule, context: Context, failures: LintResult['failures']): boolean {
  const { profile, phase } = context;
  if (profile.severities[rule.id] === 'off') return false;
  const phases = profile.accountType === 'personal' ? (rule.personalPhases ?? []) : rule.phases;
  if (!phases.includes(phase)) return false;
  try {
    return rule.applies?.(context) ?? true;
  } catch (error) {
    return fail(rule, failures, error);
  }
}

import { readContext } from './context';
import { lint } from './lint';
import { ruleOf } from './registry';
import { type WelcomeText, welcomeTexts } from './templates/welcome-texts';
import type { Diagnostic, LintContext, RuleId } from './types';

/** A welcome, or the rule that would speak of even the shortest one. */
export type Welcome = WelcomeText | { blockedBy: RuleId };

/**
 * The welcome for a first message to one person: thanks, a useful page, where to get help, and a
 * place for a line of one's own. The best one of which no rule about the text says more than a tip:
 * what would be flagged is left out. `seed` chooses one of three wordings that count as one text.
 */
export function welcomeFor(context: LintContext, language: string, seed: string): Welcome {
  const { profile, conversation } = readContext(context);
  const first: LintContext = {
    ...context,
    conversation: { partnerName: conversation.partnerName },
    history: {},
  };
  let blockedBy: RuleId | undefined;
  const { partnerName } = conversation;
  const { usefulPages: pages, helpHandle } = profile;
  for (const welcome of welcomeTexts({ partnerName, pages, helpHandle, language, seed })) {
    blockedBy = lint(welcome.text, first).diagnostics.find(isOfText)?.ruleId;
    if (blockedBy === undefined) return welcome;
  }
  return { blockedBy: blockedBy ?? 'missing-thanks' };
}

function isOfText({ ruleId, severity }: Diagnostic): boolean {
  return severity !== 'info' && ruleOf(ruleId).group !== 'people';
}

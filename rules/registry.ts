import { missingHelp } from './checks/first-message/missing-help';
import { missingThanks } from './checks/first-message/missing-thanks';
import { missingUsefulLink } from './checks/first-message/missing-useful-link';
import { accidentalLink } from './checks/links/accidental-link';
import { bareLink } from './checks/links/bare-link';
import { insecureLink } from './checks/links/insecure-link';
import { linkOutsideDomain } from './checks/links/link-outside-domain';
import { lookalikeLink } from './checks/links/lookalike-link';
import { privateLink } from './checks/links/private-link';
import { severalLinks } from './checks/links/several-links';
import { shortenedLink } from './checks/links/shortened-link';
import { accountMismatch } from './checks/people/account-mismatch';
import { accountSwitched } from './checks/people/account-switched';
import { accountUnseen } from './checks/people/account-unseen';
import { answeredMeanwhile } from './checks/people/answered-meanwhile';
import { massMessage } from './checks/people/mass-message';
import { optedOut } from './checks/people/opted-out';
import { personalAccount } from './checks/people/personal-account';
import { secondMessage } from './checks/people/second-message';
import { tooManyToday } from './checks/people/too-many-today';
import { wrongName } from './checks/people/wrong-name';
import { shouting } from './checks/text/shouting';
import { tooLong } from './checks/text/too-long';
import { unfilledPlaceholder } from './checks/text/unfilled-placeholder';
import type { Rule, RuleFacts } from './rule';
import type { RuleId } from './types';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  personalAccount,
  accountSwitched,
  accountUnseen,
  accountMismatch,
  secondMessage,
  massMessage,
  optedOut,
  wrongName,
  answeredMeanwhile,
  tooManyToday,
  lookalikeLink,
  privateLink,
  accidentalLink,
  shortenedLink,
  linkOutsideDomain,
  insecureLink,
  severalLinks,
  bareLink,
  unfilledPlaceholder,
  tooLong,
  shouting,
  missingThanks,
  missingUsefulLink,
  missingHelp,
];

/** What a rule says about itself. */
export function ruleOf(id: RuleId): RuleFacts {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new RangeError(`The registry has no rule ${id}.`);
  return rule;
}

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
import { foreignDetails } from './checks/people/foreign-details';
import { massMessage } from './checks/people/mass-message';
import { optedOut } from './checks/people/opted-out';
import { personalAccount } from './checks/people/personal-account';
import { secondMessage } from './checks/people/second-message';
import { tooManyToday } from './checks/people/too-many-today';
import { wrongName } from './checks/people/wrong-name';
import { avoidedWords } from './checks/text/avoided-words';
import { missingAttachment } from './checks/text/missing-attachment';
import { otherLanguage } from './checks/text/other-language';
import { sensitiveData } from './checks/text/sensitive-data';
import { shouting } from './checks/text/shouting';
import { styledLetters } from './checks/text/styled-letters';
import { tooLong } from './checks/text/too-long';
import { unfilledPlaceholder } from './checks/text/unfilled-placeholder';
import type { Rule, RuleFacts } from './rule';
import type { RuleId } from './types';

/**
 * Every rule by its id. The order decides which diagnostic comes first when severity and place are
 * equal, and which link rule reports a link when several could.
 */
export const rulesById = {
  'personal-account': personalAccount,
  'account-switched': accountSwitched,
  'account-unseen': accountUnseen,
  'account-mismatch': accountMismatch,
  'second-message': secondMessage,
  'mass-message': massMessage,
  'opted-out': optedOut,
  'wrong-name': wrongName,
  'foreign-details': foreignDetails,
  'answered-meanwhile': answeredMeanwhile,
  'too-many-today': tooManyToday,
  'lookalike-link': lookalikeLink,
  'private-link': privateLink,
  'accidental-link': accidentalLink,
  'shortened-link': shortenedLink,
  'link-outside-domain': linkOutsideDomain,
  'insecure-link': insecureLink,
  'several-links': severalLinks,
  'bare-link': bareLink,
  'sensitive-data': sensitiveData,
  'unfilled-placeholder': unfilledPlaceholder,
  'avoided-words': avoidedWords,
  'missing-attachment': missingAttachment,
  'too-long': tooLong,
  shouting: shouting,
  'other-language': otherLanguage,
  'styled-letters': styledLetters,
  'missing-thanks': missingThanks,
  'missing-useful-link': missingUsefulLink,
  'missing-help': missingHelp,
};

/** Every rule, in the order above. */
export const rules: readonly Rule[] = Object.values(rulesById);

/** Every rule's id, in the order above. */
export const ruleIds = Object.keys(rulesById) as readonly RuleId[];

/** What the rest of the product may know about a rule. */
export function ruleOf(id: RuleId): RuleFacts {
  return rulesById[id];
}

import { linkOutsideDomain } from './link-outside-domain';
import { missingHelp } from './missing-help';
import { missingThanks } from './missing-thanks';
import { missingUsefulLink } from './missing-useful-link';
import { personalAccount } from './personal-account';
import type { Rule } from './rule';
import { secondMessage } from './second-message';
import { severalLinks } from './several-links';
import { tooLong } from './too-long';
import { unfilledPlaceholder } from './unfilled-placeholder';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  personalAccount,
  secondMessage,
  linkOutsideDomain,
  severalLinks,
  unfilledPlaceholder,
  tooLong,
  missingThanks,
  missingUsefulLink,
  missingHelp,
];

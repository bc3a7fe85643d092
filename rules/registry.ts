import { linkOutsideDomain } from './link-outside-domain';
import { missingUsefulLink } from './missing-useful-link';
import type { Rule } from './rule';
import { secondMessage } from './second-message';
import { severalLinks } from './several-links';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  secondMessage,
  linkOutsideDomain,
  severalLinks,
  missingUsefulLink,
];

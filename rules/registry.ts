import { linkOutsideDomain } from './link-outside-domain';
import type { Rule } from './rule';
import { secondMessage } from './second-message';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [secondMessage, linkOutsideDomain];

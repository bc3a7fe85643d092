import { accidentalLink } from './accidental-link';
import { answeredMeanwhile } from './answered-meanwhile';
import { bareLink } from './bare-link';
import { insecureLink } from './insecure-link';
import { linkOutsideDomain } from './link-outside-domain';
import { lookalikeLink } from './lookalike-link';
import { massMessage } from './mass-message';
import { missingHelp } from './missing-help';
import { missingThanks } from './missing-thanks';
import { missingUsefulLink } from './missing-useful-link';
import { optedOut } from './opted-out';
import { personalAccount } from './personal-account';
import { privateLink } from './private-link';
import type { Rule } from './rule';
import { secondMessage } from './second-message';
import { severalLinks } from './several-links';
import { shortenedLink } from './shortened-link';
import { shouting } from './shouting';
import { tooLong } from './too-long';
import { tooManyToday } from './too-many-today';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { wrongName } from './wrong-name';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  personalAccount,
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

export { findDetails } from './details/find-details';
export { isSameDetail, readDetail } from './details/read-detail';
export { Draft } from './draft';
export { readDomain } from './hosts/read-domain';
export { readHandle } from './hosts/read-handle';
export { isOnX } from './hosts/x-site';
export { findLinks } from './links/find-links';
export { lint } from './lint';
export { ruleOf, rules } from './registry';
export type { ExitKind, RuleFacts, WayOutKind } from './rule';
export { fillTemplate, renamePage } from './templates/fill';
export { suggestTitle, templateFromDraft } from './templates/from-draft';
export { insertionAt } from './templates/insertion';
export { hasOwnLine } from './templates/welcome-texts';
export { fingerprint, isNearlySame } from './text/fingerprint';
export { asksForNoMore } from './text/opt-out';
export {
  isTemplatePlaceholder,
  pagePlaceholder,
  placeholderKey,
  templatePlaceholders,
} from './text/template-placeholders';
export { withEdits } from './text/with-edits';
export type * from './types';
export { warmUp } from './warm-up';
export { welcomeFor } from './welcome';

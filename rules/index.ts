export { type Detail, findDetails } from './details/find-details';
export { isSameDetail, readDetail } from './details/read-detail';
export { Draft } from './draft';
export { type ReadDomain, readDomain } from './hosts/read-domain';
export { type ReadHandle, readHandle } from './hosts/read-handle';
export { isOnX, isXRoute } from './hosts/x-site';
export { findLinks } from './links/find-links';
export { findMentions } from './links/find-mentions';
export { lint } from './lint';
export { ruleIds, ruleOf, rules } from './registry';
export type { ExitKind, RuleFacts, WayOutKind } from './rule';
export { fillTemplate, renamePage, type TemplateValues } from './templates/fill';
export { suggestTitle, templateFromDraft } from './templates/from-draft';
export { insertionAt } from './templates/insertion';
export { hasOwnLine } from './templates/welcome-texts';
export { fingerprint, isNearlySame } from './text/fingerprint';
export { asksForNoMore } from './text/opt-out';
export {
  isTemplatePlaceholder,
  pagePlaceholder,
  templatePlaceholders,
} from './text/template-placeholders';
export { withEdits } from './text/with-edits';
export type * from './types';
export { warmUp } from './warm-up';
export { type Welcome, welcomeFor } from './welcome';

export { findLinks } from './find-links';
export { findMentions } from './find-mentions';
export { lint } from './lint';
export type * from './types';
export { ruleIds } from './types';

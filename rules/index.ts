export { readPhase } from './context';
export { findLinks, warmUp } from './find-links';
export { findMentions } from './find-mentions';
export { fingerprint, isNearlySame } from './fingerprint';
export { lint } from './lint';
export { type ReadDomain, readDomain } from './read-domain';
export { type ReadHandle, readHandle } from './read-handle';
export type * from './types';
export { ruleIds } from './types';

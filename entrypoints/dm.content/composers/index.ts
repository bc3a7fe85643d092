import type { ComposerAdapter } from '../composer';
import { legacyDm } from './legacy-dm';
import { xChat } from './x-chat';

/** Every variant of X's message box that is understood, newest first. */
export const adapters: readonly ComposerAdapter[] = [xChat, legacyDm];

export { readAccount, shadowHosts } from './page-facts';

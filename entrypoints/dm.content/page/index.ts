import type { ComposerAdapter } from './composer-adapter';
import { legacyDm } from './legacy-dm/composer';
import { xChat } from './x-chat/composer';

/** Every variant of X's message box that is understood, newest first. */
export const adapters: readonly ComposerAdapter[] = [xChat, legacyDm];

export { readAccount } from './account';
export { shadowHosts } from './x-chat/composer';

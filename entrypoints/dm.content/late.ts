/*
 * Everything that is evaluated only after a message box was noticed: the engine with its suffix table,
 * the panel, the words. Only load-late.ts may take it, and nothing that runs at the start of a page.
 */
export { warmUp } from '../../rules';
export { startSession } from './composer-session';
export { sayNotStarted, unknownBoxNotice } from './panel/unknown-box-notice';
export { trackTab } from './tab/tab-state';

/**
 * Replaces the framework's class, which we do not use: the lifetime of our script is our own. The real
 * class costs a kilobyte and dispatches an event on X's document, which tells the page that we are
 * there.
 */
export class ContentScriptContext {}

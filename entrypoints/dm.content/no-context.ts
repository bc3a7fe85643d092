/**
 * Stands in for the framework's class, of which nothing of ours makes use: the lifetime of our script
 * is its own. The real one dispatches an event on X's document, by which a page could tell that we
 * are there, and is a kilobyte.
 */
export class ContentScriptContext {}

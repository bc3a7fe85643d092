import type { Bidi } from './bidi';

/** Firefox's own window: what a person does to the browser and not to a page is done there. */
export interface OwnWindow {
  /** Runs a function there, with the browser's own rights. What goes in and out is plain data. */
  run<Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** Needs `-remote-allow-system-access`. */
export async function openOwnWindow(bidi: Bidi): Promise<OwnWindow> {
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string; url: string }[] };
  const own = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!own) {
    throw new Error('This Firefox keeps its own window from tests: 140 does, 153 no longer does.');
  }
  return {
    async run(work, ...args) {
      const { result } = await bidi.send('script.callFunction', {
        functionDeclaration: `async (all) => JSON.stringify([await (${work})(...JSON.parse(all))])`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
        target: { context: own.context },
      });
      const answer = result as {
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'No answer.');
      return JSON.parse(answer.result.value)[0];
    },
  };
}

import type { openSite } from '../browser/site.mjs';
import type { Bidi } from './bidi';

/**
 * Serves X to every tab, also to one that the page or the extension opens, from its first request
 * on. Returns what went wrong so far; it grows.
 */
export async function serve(
  bidi: Bidi,
  site: Awaited<ReturnType<typeof openSite>>,
): Promise<string[]> {
  const faults: string[] = [];
  bidi.on('network.beforeRequestSent', ({ isBlocked, navigation, request }) => {
    if (!isBlocked) return;
    const { url, method } = request;
    const answer = site.answer({ url, method, isNavigation: navigation !== null });
    const handled = answer
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: 200,
          headers: Object.entries({
            'content-type': answer.contentType,
            ...answer.headers,
          }).map(([name, value]) => ({ name, value: { type: 'string', value } })),
          body: { type: 'string', value: answer.body },
        })
      : bidi.send('network.failRequest', { request: request.request });
    handled.catch((error: unknown) => faults.push(`serving ${url}: ${error}`));
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
  return faults;
}

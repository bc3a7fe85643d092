// @ts-check
import { openSite } from './site.mjs';

/**
 * Serves X's hosts to every page of a context from the built replicas; whatever else is asked for
 * is refused and written down.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function serve(context) {
  const site = await openSite();
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const answer = site.answer({
      url: request.url(),
      method: request.method(),
      isNavigation: request.isNavigationRequest(),
    });
    await (answer ? route.fulfill(answer) : route.abort());
  });
  return site;
}

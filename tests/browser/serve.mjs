// @ts-check
import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { openSite } from './site.mjs';

/**
 * What a browser asks for by itself, whatever it is told. A page that asks there is heard of by its
 * own browser's driver.
 */
const ofTheBrowser = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla)\.(com|org)$/;

/** @param {string} host */
export const isOfTheBrowser = (host) => ofTheBrowser.test(host);

/**
 * Serves X's hosts from the built replicas, on a port of this machine to which a browser is sent
 * whatever it asks for: what is not X's is refused and written down.
 */
export async function serve() {
  const [site, { private: key, cert }] = await Promise.all([
    openSite(),
    generate([{ name: 'commonName', value: 'x.com' }], { keyType: 'ec' }),
  ]);
  const server = createServer({ key, cert }, (request, response) => {
    const { host = '' } = request.headers;
    const answer = isOfTheBrowser(host)
      ? null
      : site.answer({
          url: `https://${host}${request.url}`,
          method: request.method ?? '',
          isNavigation: request.headers['sec-fetch-mode'] === 'navigate',
        });
    if (answer === null) {
      response.writeHead(403).end();
      return;
    }
    response.writeHead(200, { 'content-type': answer.contentType, ...answer.headers });
    response.end(answer.body);
  });
  // A connection that is ended while a browser asks for something on it may lose the question.
  server.keepAliveTimeout = 0;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(null));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const { publicKey } = new X509Certificate(cert);
  return {
    site,
    port: address.port,
    /** The one key that the browser is to trust: SHA-256 of it, as base64. */
    keyHash: createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

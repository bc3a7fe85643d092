import { connect, createServer, type Socket } from 'node:net';
import { serve } from '../browser/serve.mjs';
import { isServed, type Site } from '../browser/site.mjs';

/** What Firefox itself asks for whatever it is told; no page and no extension can ask there. */
const ofTheBrowser = new Set(['firefox.settings.services.mozilla.com:443']);

/** The only way out of the browser: to X's replicas. Whoever asks for anything else is written down. */
export interface WayOut {
  site: Site;
  /** To be given to Firefox. */
  preferences: Record<string, string | number | boolean>;
  /** Requests that would have left the browser. */
  leaks: string[];
  close(): void;
}

/** Serves X's hosts as Chromium is served them, behind a proxy on a port of its own. */
export async function openWayOut(): Promise<WayOut> {
  const leaks: string[] = [];
  const { site, port: ofSite, close } = await serve();
  const server = createServer((socket) => {
    // The browser hangs up as it likes; what it wanted was noted by then.
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      const [method = '', target = ''] = data.toString('latin1').split(' ');
      const [host = '', port] = target.split(':');
      if (method === 'CONNECT' && port === '443' && isServed(host)) {
        tunnel(socket, ofSite);
        return;
      }
      if (!ofTheBrowser.has(target)) leaks.push(`${method} ${target}`);
      socket.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const { port } = address;
  return {
    site,
    leaks,
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
      // Both go round a proxy.
      'network.dns.disablePrefetch': true,
      'network.http.speculative-parallel-limit': 0,
    },
    close() {
      server.close();
      close();
    },
  };
}

/** From here on, browser and server talk to each other. */
function tunnel(browser: Socket, port: number): void {
  const server = connect(port, '127.0.0.1');
  server.on('error', () => browser.destroy());
  browser.on('close', () => server.destroy());
  browser.write('HTTP/1.1 200 OK\r\n\r\n');
  browser.pipe(server).pipe(browser);
}

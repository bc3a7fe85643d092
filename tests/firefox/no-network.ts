import { createServer } from 'node:net';

/** What Firefox itself asks for whatever it is told; no page and no extension can ask there. */
const ofTheBrowser = new Set(['firefox.settings.services.mozilla.com:443']);

/** The only way out of the browser: a proxy that lets nothing through and writes down who asked. */
export interface NoNetwork {
  /** To be given to Firefox. */
  preferences: Record<string, string | number | boolean>;
  /** Requests that would have left the browser. */
  leaks: string[];
  close(): void;
}

/** Opens such a proxy on a port of its own. */
export async function openNoNetwork(): Promise<NoNetwork> {
  const leaks: string[] = [];
  const server = createServer((socket) => {
    // The browser hangs up as it likes; what it wanted was noted by then.
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      const [method = '', target = ''] = data.toString('latin1').split(' ');
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
    close: () => server.close(),
  };
}

// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPages } from '../pages/build.mjs';

/**
 * @typedef {import('../pages/config').Config} Config
 * @typedef {import('../pages/config').ReplicaOptions} ReplicaOptions
 * @typedef {import('../pages/config').SurfaceName} SurfaceName
 * @typedef {{ url: string, method: string, isNavigation: boolean }} Asked
 * @typedef {{ contentType: string, headers: Record<string, string>, body: string }} Answer
 * @typedef {Awaited<ReturnType<typeof openSite>>} Site
 */

/** At least as strict as X's own. Inline styles and scripts without the nonce do not count. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-aGVsbG8' https://abs.twimg.com",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'none'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const assets = 'https://abs.twimg.com/x-web/';
const sites = /^(x|mobile\.x|chat\.x|twitter|mobile\.twitter)\.com$/;

/**
 * Whether anything is served for a host: X's own, and where its scripts come from.
 * @param {string} host
 */
export const isServed = (host) => sites.test(host) || assets.startsWith(`https://${host}/`);

/** @param {string} text */
const inScript = (text) => text.replaceAll('<', '\\u003c');

/** @param {Config} config */
function documentOf(config) {
  const bundle = config.surface === 'legacy' || config.surface === 'drawer' ? 'legacy' : 'chat';
  return `<!doctype html>
<html dir="${config.dir}" lang="${config.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="theme-color" content="#FFFFFF">
<title>X</title>
<link rel="icon" href="data:,">
<script type="application/json" id="boot" nonce="aGVsbG8">${inScript(JSON.stringify(config))}</script>
<script type="module" src="${assets}${bundle}.js"></script>
</head>
<body><div id="react-root"></div><div id="layers"></div></body>
</html>`;
}

/** X's own page that an extension may open: the post window, a profile. */
const otherPage = `<!doctype html><html lang="en"><head><title>X</title><link rel="icon" href="data:,"></head><body><main role="main"></main></body></html>`;
const otherPaths = /^\/(intent\/\w+|compose\/post|\w{1,15})$/;

/** @param {string} path */
const isReplicaPath = (path) => /^\/(i\/chat|chat|messages|home)(\/|$)/.test(path);

/** X's hosts, made of the built replicas: what each request for them is answered with. */
export async function openSite() {
  const folder = await buildPages();
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  // From the bundle: Node reads this file as it stands, and no TypeScript.
  /** @type {typeof import('../pages/configure')} */
  const { configure } = await import(pathToFileURL(join(folder, 'configure.js')).href);
  /** @type {typeof import('../pages/routes')} */
  const { addressOf } = await import(pathToFileURL(join(folder, 'routes.js')).href);
  /** @type {string[]} requests nobody expects */
  const leaks = [];
  /** @type {string[]} addresses of X's other pages that were opened */
  const visits = [];
  /** @type {Config | null} */
  let current = null;

  return {
    leaks,
    visits,

    /**
     * `null` = to be refused, and written down as a leak.
     * @param {Asked} asked
     * @returns {Answer | null}
     */
    answer({ url: address, method, isNavigation }) {
      const url = new URL(address);
      const file = address.startsWith(assets) && files.get(url.pathname.slice('/x-web/'.length));
      if (file) {
        // Kept, and compiled once, by the browser, as X's own are.
        const headers = {
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=31536000, immutable',
        };
        return { contentType: 'text/javascript', headers, body: file };
      }
      const isPage = isNavigation && method === 'GET' && sites.test(url.host);
      const headers = { 'content-security-policy': policy, 'cache-control': 'no-store' };
      if (isPage && current && isReplicaPath(url.pathname)) {
        return { contentType: 'text/html', headers, body: documentOf(current) };
      }
      if (isPage && otherPaths.test(url.pathname)) {
        visits.push(address);
        return { contentType: 'text/html', headers, body: otherPage };
      }
      leaks.push(`${method} ${address}`);
      return null;
    },

    /**
     * What the documents served from now on are; go to the address to see it.
     * @param {SurfaceName} surface
     * @param {ReplicaOptions} [options]
     */
    show(surface, options) {
      current = configure(surface, options);
      return { config: current, address: addressOf(current) };
    },
  };
}

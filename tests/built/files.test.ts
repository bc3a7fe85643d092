import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackSuffixes } from '../../rules/packing/unpack-suffixes';
import { read } from '../source';

const { bugs, dependencies, homepage } = JSON.parse(read('package.json'));
const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Ways out of the browser, and ways to run what was not built. */
const forbidden = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bsendBeacon\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bdocument\.cookie\b/,
];

/** Addresses that are names (of a namespace) or pages that a person opens by a press. */
const addresses = [
  /^http:\/\/www\.w3\.org\/(1998|1999|2000)\//,
  /^https:\/\/((chat|mobile)\.)?x\.com(\/|$)/,
  /^https:\/\/(mobile\.)?twitter\.com\//,
  // Shown as an example of what can be pasted into a field.
  /^https:\/\/www\.acme\.com\/shop$/,
];

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const files = readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((name) => /\.(js|html|css)$/.test(name));

  test('has scripts to look at', () => {
    expect(scripts.some((name) => name.endsWith('dm.js'))).toBe(true);
  });

  test.each(scripts)('%s makes no request and runs only itself', (name) => {
    const text = readFileSync(join(output, folder, name), 'utf8');
    for (const way of forbidden) expect(text).not.toMatch(way);
    const found = text.match(/\b(https?|wss?):\/\/[\w-]+\.[^\s"'`)]*/g) ?? [];
    const foreign = found.filter((url) => !addresses.some((known) => known.test(url)));
    // Those of the publisher, which people open by a press.
    expect(foreign.filter((url) => url !== homepage && url !== bugs.url)).toEqual([]);
  });

  test.each(scripts.filter((name) => name.endsWith('.js')))(
    '%s takes a byte a character',
    (name) => {
      expect([...readFileSync(join(output, folder, name))].every((byte) => byte < 128)).toBe(true);
    },
  );

  test('the suffix list is that of tldts', () => {
    const table = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');
    const text = readFileSync(join(output, folder, 'content-scripts/dm.js'), 'utf8');
    const [packed = ''] = /[\w!()=*-]{50000,}/.exec(text) ?? [];
    expect([...unpackSuffixes(packed)].at(-1)).toEqual({ ...table });
  });

  test('what is evaluated late is compiled late: no module has brackets around its function', () => {
    const text = readFileSync(join(output, folder, 'content-scripts/dm.js'), 'utf8');
    const modules = (brackets: RegExp) => text.match(brackets)?.length ?? 0;
    expect(modules(/=\w+\(\(\)=>\{/g)).toBeGreaterThan(100);
    expect(modules(/=\w+\(\(\(\)=>\{/g)).toBe(0);
  });

  test('the licenses of all that is packed ship with it', () => {
    const licenses = readFileSync(join(output, folder, 'licenses.txt'), 'utf8');
    for (const [name, version] of Object.entries(dependencies)) {
      const [, text = ''] = licenses.split(`\n${name} ${version}\n`);
      expect(text.split('====')[0], name).toMatch(/Copyright.*Permission is hereby granted/s);
    }
    for (const data of ['Public suffix list', 'UNICODE LICENSE V3', 'twitter-text', 'wxt ']) {
      expect(licenses).toContain(data);
    }
    expect(licenses).not.toMatch(/undefined|\[object|\r/);
  });

  test('messages ship whole, and without what is written for translators', () => {
    const written = JSON.parse(read('public/_locales/en/messages.json'));
    const shipped = JSON.parse(
      readFileSync(join(output, folder, '_locales/en/messages.json'), 'utf8'),
    );
    expect(Object.keys(shipped)).toEqual(Object.keys(written));
    for (const [id, { message }] of Object.entries<{ message: string }>(written)) {
      expect(shipped[id]).toEqual({ message });
    }
  });

  test('what is new is that of the newest section', () => {
    const [, first = ''] = /^- (.+)/m.exec(read('CHANGELOG.md')) ?? [];
    const pages = scripts.filter((name) => /chunks.options-/.test(name));
    const text = pages.map((name) => readFileSync(join(output, folder, name), 'utf8')).join('\n');
    expect(first).not.toBe('');
    expect(text).toContain(first);
  });

  test('the popup stays light until a field is used', () => {
    const page = readFileSync(join(output, folder, 'popup.html'), 'utf8');
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      if (!path.endsWith('.js')) return;
      const text = readFileSync(join(output, folder, path), 'utf8');
      // Static imports only: `import(…)` has no space or quote after the word.
      for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
        load(join('chunks', next));
      }
    };
    for (const [, path = ''] of page.matchAll(/(?:src|href)="\/([^"]+)"/g)) load(path);
    expect([...loaded].every((path) => existsSync(join(output, folder, path)))).toBe(true);
    const bytes = [...loaded].map(
      (path) => gzipSync(readFileSync(join(output, folder, path))).length,
    );
    expect(bytes.reduce((sum, one) => sum + one, gzipSync(page).length)).toBeLessThan(23_000);
  });
});

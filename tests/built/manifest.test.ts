import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from '../source';

const { homepage, stores } = JSON.parse(read('package.json'));

/** All that may stand in a manifest. Adding to it means asking people for more: say so here. */
const allowed = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

const keyFile = new URL('../../.github/store/chrome-key.txt', import.meta.url);

/** With a fourth host, Chrome's question on installing names none. */
const sites = ['chat.x.com', 'twitter.com', 'x.com'];

describe.each([
  {
    folder: 'chrome-mv3',
    further: ['minimum_chrome_version', 'storage'],
    background: { service_worker: 'background.js' },
    hosts: sites,
  },
  {
    folder: 'firefox-mv3',
    further: ['browser_specific_settings'],
    background: { scripts: ['background.js'] },
    hosts: ['chat.x.com', 'mobile.x.com', 'twitter.com', 'x.com'],
  },
])('$folder', ({ folder, further, background, hosts }) => {
  const manifest = readManifest(folder);

  test('asks for nothing more', () => {
    const named = homepage === '' ? [] : ['homepage_url'];
    const key = folder === 'chrome-mv3' && existsSync(keyFile) ? ['key'] : [];
    expect(Object.keys(manifest).toSorted()).toEqual(
      [...allowed, ...further, ...named, ...key].toSorted(),
    );
  });

  test('has no empty file, and a policy schema only where one is read', () => {
    const output = fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => statSync(join(output, file)).size === 0)).toEqual([]);
    expect(files.includes('managed_schema.json')).toBe('storage' in manifest);
  });

  test('has version 3 and one permission', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
  });

  test('has one script behind the pages', () => {
    expect(manifest.background).toEqual(background);
  });

  test('runs on the sites of X, whole and from the first moment, and nowhere else', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: hosts.map((site) => `https://${site}/*`),
        run_at: 'document_start',
        js: ['content-scripts/dm.js'],
      },
    ]);
  });

  test('its pages load their own files and connect to nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  test('is named in its words and has its icons', () => {
    expect(manifest.name).toBe('__MSG_extension_name__');
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});

test('Chrome is told how old it may be', () => {
  expect(readManifest('chrome-mv3').minimum_chrome_version).toBe('120');
});

test('Firefox is told its id, how old it may be, and that nothing is collected', () => {
  expect(readManifest('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: stores.firefox,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  // From the first upload on, it can never be another.
  expect(stores.firefox).toBe('{7e57ac0f-8dad-4b83-87a9-b30283eca5b8}');
});

function readManifest(folder: string) {
  const file = new URL(`../../.output/${folder}/manifest.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

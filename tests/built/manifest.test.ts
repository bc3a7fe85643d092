import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

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

const sites = ['chat.x.com', 'mobile.twitter.com', 'mobile.x.com', 'twitter.com', 'x.com'];

describe.each([
  ['chrome-mv3', ['storage'], { service_worker: 'background.js' }],
  ['firefox-mv3', ['browser_specific_settings'], { scripts: ['background.js'] }],
])('%s', (folder, further, background) => {
  const manifest = readManifest(folder);

  test('asks for nothing more', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...allowed, ...further].toSorted());
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
        matches: sites.map((site) => `https://${site}/*`),
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

test('Firefox is told that nothing is collected', () => {
  const { gecko } = readManifest('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

function readManifest(folder: string) {
  const file = new URL(`../../.output/${folder}/manifest.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

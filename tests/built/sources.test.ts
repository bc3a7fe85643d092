import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copySources, filesIn, lendPackages, wxtScript } from '../release/sources.mjs';
import { root } from '../run-step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dm-decorum-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the sources that a reviewer gets are all it takes', () => {
  const sources = copySources(folder);
  expect(sources).toContain('SOURCE_CODE_REVIEW.md');
  expect(sources).toContain('package-lock.json');
  expect(sources.filter((path) => /^tests|\.(test|spec)\./.test(path))).toEqual([]);
  lendPackages(folder);
});

test.each(['chrome', 'firefox'])(
  'built again from them, elsewhere, the package for %s is the same, byte for byte',
  (browser) => {
    // The runner's own would make another build of it.
    const { NODE_ENV: _, ...env } = process.env;
    execFileSync(process.execPath, [wxtScript(), 'build', '-b', browser], {
      cwd: folder,
      stdio: 'pipe',
      env: { ...env, TZ: 'Asia/Tokyo', LC_ALL: 'C' },
    });
    const built = `.output/${browser}-mv3`;
    const files = filesIn(join(root, built));
    expect(filesIn(join(folder, built))).toEqual(files);
    const differing = files.filter(
      (file) =>
        !readFileSync(join(folder, built, file)).equals(readFileSync(join(root, built, file))),
    );
    expect(differing).toEqual([]);
  },
  30_000,
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not by `URL`, which is another one where a test has a page.
const root = join(fileURLToPath(import.meta.url), '../../');

/** Every source file below `folder` of the project, by its path from the root. */
export function sourcesIn(folder: string): Map<string, string> {
  const sources = new Map<string, string>();
  for (const entry of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(entry)) continue;
    const path = `${folder}/${entry.replaceAll('\\', '/')}`;
    sources.set(path, read(path));
  }
  return sources;
}

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}

import { chatPathIn } from '../page/addresses';
import type { ComposerAdapter } from '../page/composer-adapter';
import { pageParts } from '../page/page-parts';
import { seenFrom } from '../page/part';
import { drawSkeleton } from '../page/skeleton';

/**
 * What to send us when X has changed, or when something is amiss: structure and versions. Never a
 * text, a name or an id. `tests/saved-pages/make.mjs` makes a page of it.
 */
export function writeReport(
  box: HTMLElement,
  adapters: readonly ComposerAdapter[],
  missing: readonly string[],
  version: string,
): string {
  const pane = adapters.map((adapter) => adapter.pane(box)).find((found) => found !== null);
  const lists = [...adapters.map(({ parts }) => parts), pageParts];
  return [
    `DM Decorum ${version}`,
    // Anything else in an address may be a handle or an id.
    `Page: ${location.hostname} ${chatPathIn(location.pathname) ?? '…'}`,
    `Direction: ${getComputedStyle(box).direction}`,
    ...adapters.map(({ id, parts }) => `Knows: ${id}, from ${seenFrom(parts)}`),
    `Not found: ${missing.join(', ') || 'nothing'}`,
    drawSkeleton(box, pane ?? null, lists),
  ].join('\n');
}

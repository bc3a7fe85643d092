import { chatPathIn } from '../page/addresses';
import type { ComposerAdapter } from '../page/composer-adapter';
import { describePlace } from '../page/unknown-boxes';

/**
 * What to send us when X has changed, or when something is amiss: structure and versions. Never a
 * text, a name or an id.
 */
export function writeReport(
  box: HTMLElement,
  adapters: readonly ComposerAdapter[],
  missing: readonly string[],
  version: string,
): string {
  return [
    `DM Decorum ${version}`,
    // Anything else in an address may be a handle or an id.
    `Page: ${location.hostname} ${chatPathIn(location.pathname) ?? '…'}`,
    ...adapters.map(({ id, seen }) => `Knows: ${id}, from ${seen}`),
    `Not found: ${missing.join(', ') || 'nothing'}`,
    'Place:',
    ...describePlace(box),
  ].join('\n');
}

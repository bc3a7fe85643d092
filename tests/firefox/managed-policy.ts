import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyExamples, policyFile } from '../policy-file';
import { extensionId, type StartOptions } from './firefox';

interface ManagedPolicy {
  /** Start Firefox with it. */
  start: StartOptions;
  remove(): void;
}

/**
 * A `policies.json` as the page for administrators shows it, in a folder of its own. Firefox reads one from
 * there only while it believes itself to be tested, and where the machine has none.
 */
export function managePolicy(values: Record<string, unknown>): ManagedPolicy {
  const folder = mkdtempSync(join(tmpdir(), 'dm-decorum-policy-'));
  const file = join(folder, 'policies.json');
  const [, example] = policyExamples();
  writeFileSync(file, policyFile(example, extensionId, values));
  return {
    start: {
      preferences: {
        'browser.policies.alternatePath': file,
        // These two make it believe so. It would end itself on a connection to another machine.
        'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
      },
      env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

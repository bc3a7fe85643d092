/** Logs that something of ours failed: the error's name only, because its message may quote the draft. */
export function logFailure(error: unknown): void {
  console.debug('DM Decorum went on without:', error instanceof Error ? error.name : 'unknown');
}

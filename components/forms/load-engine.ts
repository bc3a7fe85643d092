import type * as Engine from '../../rules';

/** The part of the engine that reads what is typed into a field. */
export type FieldReaders = Pick<typeof Engine, 'readDomain' | 'readHandle'>;

/** Loads the engine, which is larger than the popup because of its list of domain endings. */
export async function loadEngine(): Promise<FieldReaders> {
  // Destructured here, so that the bundler leaves out the rest of the engine.
  const { readDomain, readHandle } = await import('../../rules');
  return { readDomain, readHandle };
}

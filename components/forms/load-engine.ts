import type * as Engine from '../../rules';

/** The part of the engine that reads what is typed into a field. */
export type FieldReaders = Pick<typeof Engine, 'readDomain' | 'readHandle'>;

/** Loads it when a field is first used: with its list of domain endings it outweighs the popup. */
export async function loadEngine(): Promise<FieldReaders> {
  // Named one by one, so that the rest of the engine stays out.
  const { readDomain, readHandle } = await import('../../rules');
  return { readDomain, readHandle };
}

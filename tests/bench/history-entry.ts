export { inMemory } from '../../components/history-entries';
export * from '../../entrypoints/dm.content/history-facts';
export { fingerprint } from '../../rules';

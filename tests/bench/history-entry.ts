export { inMemory } from '../../components/stored/memory/history-entries';
export * from '../../entrypoints/dm.content/conversation/history-facts';
export { fingerprint } from '../../rules';

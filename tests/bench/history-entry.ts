export * from '../../components/history-facts';
export { fingerprint } from '../../rules';

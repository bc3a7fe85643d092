import { mostOwnDetails, mostUsefulPages } from './fields';
import { maxDomains } from './readers';

/** The most entries of lists that are not of domains. */
const longestLists = new Map([
  ['usefulPages', mostUsefulPages],
  ['ownDetails', mostOwnDetails],
]);

/** Whether values by their storage keys hold a list, however deep, that reading would cut. */
export function isTooLong(values: object): boolean {
  return Object.entries(values).some(([key, value]) => {
    if (Array.isArray(value)) return value.length > (longestLists.get(key) ?? maxDomains);
    return typeof value === 'object' && value !== null && isTooLong(value);
  });
}

import type { Draft } from '../../draft';
import { isBelow, type OwnDomain } from '../../hosts/own-domains';
import type { DraftRule } from '../../rule';

/** A reply from a personal account with a link to the user's business, or with its help handle. */
export const accountMismatch: DraftRule = {
  id: 'account-mismatch',
  group: 'people',
  severity: 'error',
  phases: [],
  // Before a reply, `personal-account` already holds every message.
  personalPhases: ['answered', 'unknown'],
  messages: { account_mismatch: ['account', 'business'], account_mismatch_any: ['account'] },
  holdsOncePer: 'conversation',

  applies: ({ account }) => account.handle !== '',

  *check(draft, { account, profile }) {
    if (account.hasOwnProfile && carries(draft, profile)) return;
    const business = account.businesses.find((each) => carries(draft, each));
    if (business === undefined) return;
    const data = { account: `@${account.handle}` };
    yield business.handle === ''
      ? { range: null, messageId: 'account_mismatch_any', data }
      : { range: null, data: { ...data, business: `@${business.handle}` } };
  },
};

/** Whether a draft has a link to one of the domains, or mentions the help handle. */
function carries(
  { links, mentions }: Draft,
  { domains, helpHandle }: { domains: readonly OwnDomain[]; helpHandle: string },
): boolean {
  return (
    links.some(({ host }) => isBelow(host, domains)) ||
    mentions.some(({ handle }) => handle.toLowerCase() === helpHandle.toLowerCase())
  );
}

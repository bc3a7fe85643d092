import type { SituationRule } from '../../rule';

/** A message from a personal account before they have replied: the article's biggest "don't". */
export const personalAccount: SituationRule = {
  id: 'personal-account',
  group: 'people',
  severity: 'error',
  phases: [],
  personalPhases: ['first', 'unanswered'],
  messages: { personal_account: ['account'], personal_account_unnamed: [] },
  holdsOncePer: 'conversation',
  waysOut: ['known-person'],
  exits: ['mention', 'follow'],

  *consider({ account }) {
    yield account.handle === ''
      ? { range: null, messageId: 'personal_account_unnamed' }
      : { range: null, data: { account: `@${account.handle}` } };
  },
};

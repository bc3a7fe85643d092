import type { SituationRule } from '../../rule';

/** A first message from a personal account: the article's biggest don't. */
export const personalAccount: SituationRule = {
  id: 'personal-account',
  group: 'people',
  severity: 'error',
  phases: [],
  personalPhases: ['first', 'unanswered'],
  messages: { personal_account: [] },
  holdsOncePer: 'conversation',
  waysOut: ['known-person'],
  exits: ['mention', 'follow'],

  *consider() {
    yield { range: null };
  },
};

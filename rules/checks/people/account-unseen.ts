import type { SituationRule } from '../../rule';

/** The user has set the type of another account but not of the one that writes. */
export const accountUnseen: SituationRule = {
  id: 'account-unseen',
  group: 'people',
  severity: 'error',
  phases: ['first', 'unanswered'],
  personalPhases: ['first', 'unanswered'],
  messages: { account_unseen: ['account'] },
  holdsOncePer: 'account',
  waysOut: ['account-type'],

  applies: ({ account }) => account.handle !== '' && account.isUnseen,

  *consider({ account }) {
    yield { range: null, data: { account: `@${account.handle}` } };
  },
};

import type { DraftRule } from '../../rule';

/** A first message from a personal account: the article's biggest don't. */
export const personalAccount: DraftRule = {
  id: 'personal-account',
  group: 'people',
  severity: 'error',
  phases: [],
  personalPhases: ['first', 'unanswered'],
  source: 'article',
  messages: { personal_account: [] },

  *check() {
    yield { range: null };
  },
};

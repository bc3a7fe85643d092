import type { SituationRule } from '../../rule';

/** The user's limit of people first written to in a day is reached. */
export const tooManyToday: SituationRule = {
  id: 'too-many-today',
  group: 'people',
  severity: 'warning',
  phases: ['first'],
  messages: { too_many_today: ['count', 'limit'] },

  applies: ({ profile, history }) => history.sentToday >= profile.dailyLimit,

  *consider({ profile, history }) {
    yield { range: null, data: { count: history.sentToday, limit: profile.dailyLimit } };
  },
};

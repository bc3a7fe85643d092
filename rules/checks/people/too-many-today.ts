import type { SituationRule } from '../../rule';

/** The user's limit of people first written to in a day is reached. */
export const tooManyToday: SituationRule = {
  id: 'too-many-today',
  group: 'people',
  severity: 'warning',
  phases: ['first'],
  messages: { too_many_today: ['count', 'limit'] },

  *consider({ profile, history }) {
    const { sentToday: count } = history;
    const { dailyLimit: limit } = profile;
    if (count >= limit) yield { range: null, data: { count, limit } };
  },
};

import type { SituationRule } from '../../rule';

/** More new people in a day than somebody writes to by hand. */
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

import type { DraftRule } from '../../rule';

/** More new people in a day than somebody writes to by hand. */
export const tooManyToday: DraftRule = {
  id: 'too-many-today',
  group: 'people',
  severity: 'warning',
  phases: ['first'],
  source: 'both',
  messages: { too_many_today: ['count', 'limit'] },

  *check(_draft, { profile, history }) {
    const { sentToday: count } = history;
    const { dailyLimit: limit } = profile;
    if (count >= limit) yield { range: null, data: { count, limit } };
  },
};

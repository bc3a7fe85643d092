import { everyPhase, type SituationRule } from '../../rule';

/** Minutes after a switch in which the user may still think of the previous account. */
const longestDoubt = 10;

/** The first message soon after a switch of accounts. */
export const accountSwitched: SituationRule = {
  id: 'account-switched',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: { account_switched: ['account', 'count'] },

  applies: ({ account }) => account.handle !== '',

  *consider({ account: { handle, minutesSinceSwitch } }) {
    if (minutesSinceSwitch === null || minutesSinceSwitch > longestDoubt) return;
    const data = { account: `@${handle}`, count: Math.max(1, minutesSinceSwitch) };
    yield { range: null, data };
  },
};

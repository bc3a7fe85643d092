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

  applies: ({ account: { handle, minutesSinceSwitch } }) =>
    handle !== '' && minutesSinceSwitch !== null && minutesSinceSwitch <= longestDoubt,

  *consider({ account: { handle, minutesSinceSwitch } }) {
    const data = { account: `@${handle}`, count: Math.max(1, minutesSinceSwitch ?? 1) };
    yield { range: null, data };
  },
};

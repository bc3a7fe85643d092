import { everyPhase, type SituationRule } from '../../rule';

/** Somebody wrote in this conversation, but not from this tab, since the draft was begun. */
export const answeredMeanwhile: SituationRule = {
  id: 'answered-meanwhile',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: {
    answered_meanwhile: ['account'],
    answered_meanwhile_unnamed: [],
    answered_meanwhile_theirs: [],
  },
  unnamed: ['answered_meanwhile_theirs'],

  applies: ({ conversation }) => conversation.meanwhile !== undefined,

  *consider({ conversation, account }) {
    if (conversation.meanwhile === 'theirs') {
      yield { range: null, severity: 'info', messageId: 'answered_meanwhile_theirs' };
    } else {
      yield account.handle === ''
        ? { range: null, messageId: 'answered_meanwhile_unnamed' }
        : { range: null, data: { account: `@${account.handle}` } };
    }
  },
};

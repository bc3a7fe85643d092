import { everyPhase, type SituationRule } from '../../rule';

/** Somebody wrote in this conversation, not from this tab, while the draft was being written. */
export const answeredMeanwhile: SituationRule = {
  id: 'answered-meanwhile',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: { answered_meanwhile: [], answered_meanwhile_theirs: [] },

  *consider({ conversation }) {
    if (conversation.meanwhile === 'ours') yield { range: null };
    if (conversation.meanwhile === 'theirs') {
      yield { range: null, severity: 'info', messageId: 'answered_meanwhile_theirs' };
    }
  },
};

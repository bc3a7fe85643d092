import { type DraftRule, everyPhase } from '../../rule';

/** Somebody wrote in this conversation, not from this tab, while the draft was being written. */
export const answeredMeanwhile: DraftRule = {
  id: 'answered-meanwhile',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  source: 'practice',
  messages: { answered_meanwhile: [], answered_meanwhile_theirs: [] },

  *check(_draft, { conversation }) {
    if (conversation.meanwhile === 'ours') yield { range: null };
    if (conversation.meanwhile === 'theirs') {
      yield { range: null, severity: 'info', messageId: 'answered_meanwhile_theirs' };
    }
  },
};

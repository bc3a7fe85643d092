import { firstNameOf } from '../../phrases/titles';
import { type DraftRule, everyPhase } from '../../rule';
import { findGreetedNames } from './greeted-names';

/** A greeting by the name of somebody from another chat open in the last hour. */
export const wrongName: DraftRule = {
  id: 'wrong-name',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: { wrong_name: ['text', 'name'] },
  suggestions: { suggest_first_name: ['name'] },

  // A group's name need not contain everyone who is in it.
  applies: ({ conversation: { recentNames, partnerName, recipients } }) =>
    recentNames.length > 0 && partnerName !== '' && recipients === 1,

  *check(draft, { conversation }) {
    const { recentNames, partnerName } = conversation;
    for (const { range, formal } of findGreetedNames(draft, recentNames, partnerName)) {
      const name = firstNameOf(partnerName);
      yield {
        range,
        data: { text: draft.text.slice(...range), name: partnerName },
        // "Dear Ms Ben" would be wrong too, and "@Ben" another account.
        suggestions:
          formal || name === '' || /[@＠]/.test(draft.text.charAt(range[0] - 1))
            ? []
            : [{ messageId: 'suggest_first_name', data: { name }, edits: [{ range, text: name }] }],
      };
    }
  },
};

import type { Draft } from '../../draft';
import type { DraftRule } from '../../rule';
import { inLanguage, thankYou } from '../../text/sentences';
import type { Suggestion } from '../../types';

/** A first message without thanks for the follow, in a language with data. */
export const missingThanks: DraftRule = {
  id: 'missing-thanks',
  group: 'first-message',
  severity: 'info',
  phases: ['first'],
  messages: { missing_thanks: [] },
  suggestions: { suggest_insert_thanks: ['text'] },
  checklist: 'thanks',

  applies: ({ conversation }) => conversation.recipients === 1,

  // In a language without data the rule is silent too, so silence alone does not mean thanks.
  isMet: (draft) => draft.hasThanks,

  *check(draft, { profile }) {
    if (draft.hasThanks) return;
    const language = draft.language(profile.language);
    if (language === null) return;
    const text = inLanguage(language, thankYou, profile.language);
    yield { range: null, suggestions: [insert(draft, text)] };
  },
};

/** Inserts at the beginning, or after a line that only greets. */
function insert({ text }: Draft, thanks: string): Suggestion {
  const at = /^[^\n]{1,40},\s*\n\s*/.exec(text)?.[0].length ?? 0;
  const edits = [{ range: [at, at] as const, text: `${thanks} ` }];
  return { messageId: 'suggest_insert_thanks', data: { text: thanks }, edits };
}

import type { Draft } from '../../draft';
import { firstNameOf } from '../../phrases/titles';
import { type DraftRule, everyPhase } from '../../rule';
import { addressesReader } from '../../text/addresses-reader';
import { endsInClosing } from '../../text/closing';
import { findPlaceholders, type Placeholder } from '../../text/find-placeholders';
import type { Suggestion } from '../../types';

/** Code units around a placeholder, read again after filling it in: no placeholder is longer. */
const reach = 100;

/** Placeholders with a suggestion: each is tried first, and nobody fills in more one by one. */
const mostChoices = 20;

/** A placeholder of a template that nobody has filled in. */
export const unfilledPlaceholder: DraftRule = {
  id: 'unfilled-placeholder',
  group: 'text',
  severity: 'error',
  severityAnswered: 'warning',
  phases: everyPhase,
  personalPhases: ['answered', 'unknown'],
  messages: { unfilled_placeholder: ['text'] },
  suggestions: { suggest_first_name: ['name'], suggest_my_name: ['name'] },

  *check(draft, { conversation, profile: { myName } }) {
    const { placeholders } = draft;
    if (placeholders.length === 0) return;
    const name = firstNameOf(conversation.partnerName);
    for (const [index, placeholder] of placeholders.entries()) {
      const { range } = placeholder;
      const text = draft.text.slice(...range);
      // In an address, `%de` is an encoded character: `?q=a%deb%20`.
      const isInLink = draft.prose.charAt(range[0]) === ' ';
      if (isInLink && /^%[\da-f]{2}/i.test(text)) continue;
      yield {
        range,
        // Whoever has filled in a template never wants to send what is left open.
        ...(placeholder.isOurs && { severity: 'error' }),
        data: { text },
        suggestions:
          index < mostChoices
            ? [...fillIn(draft, placeholder, name), ...sign(draft, placeholder, myName)]
            : [],
      };
    }
  },
};

function fillIn({ text }: Draft, { range, asksForName }: Placeholder, name: string): Suggestion[] {
  if (!asksForName || name === '') return [];
  const address = addressesReader(text, range);
  // After a title a first name would be wrong, and the family name is not known.
  if (address === null || (address === 'formal' && !isWhole(name))) return [];
  const before = text.slice(Math.max(0, range[0] - reach), range[0]);
  const after = text.slice(range[1], range[1] + reach);
  const from = before.length;
  const stays = findPlaceholders(before + name + after).some(
    (found) => found.range[0] < from + name.length && found.range[1] > from,
  );
  if (stays) return [];
  return [{ messageId: 'suggest_first_name', data: { name }, edits: [{ range, text: name }] }];
}

/** Behind a closing a name is the writer's. */
function sign({ text }: Draft, { range, isName }: Placeholder, name: string): Suggestion[] {
  if (!isName || name === '' || !endsInClosing(text.slice(0, range[0]))) return [];
  return [{ messageId: 'suggest_my_name', data: { name }, edits: [{ range, text: name }] }];
}

/** Scripts without spaces: a name has no separate first name. */
function isWhole(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u.test(
    name,
  );
}

import { findRequests } from '../../details/asks-for-secret';
import { findCards } from '../../details/cards';
import { findIbans } from '../../details/ibans';
import { isNoCard } from '../../details/number-words';
import { hasDigits, withPlainDigits } from '../../details/plain-digits';
import { findKeys, findSecretValues, mayHaveSecretWords } from '../../details/secrets';
import type { Draft } from '../../draft';
import { type DraftRule, everyPhase, type Report } from '../../rule';
import type { TextRange } from '../../types';

/** The shortest card number; the shortest IBAN has more digits and letters. */
const fewestDigits = 13;
/** Of a number that is hidden, people still see as many: enough to tell which it is. */
const shown = 4;

/** Card numbers, passwords and keys in a message, and requests to send some. */
export const sensitiveData: DraftRule = {
  id: 'sensitive-data',
  group: 'text',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: {
    sensitive_data_card: ['end'],
    sensitive_data_iban: ['end'],
    sensitive_data_secret: [],
    sensitive_data_key: [],
    sensitive_data_asked: ['text'],
  },
  waysOut: ['own-detail'],
  suggestions: { suggest_hide_number: ['text'], suggest_remove_secret: [] },

  *check(draft, { profile }) {
    const { text } = draft;
    if (hasDigits(text, fewestDigits)) yield* numbers(draft, profile.ownDetails);
    for (const range of findKeys(text)) {
      if (!isInLink(draft, range)) yield removable(range, 'sensitive_data_key');
    }
    if (!mayHaveSecretWords(text)) return;
    for (const range of findSecretValues(text)) {
      if (!isInLink(draft, range)) yield removable(range, 'sensitive_data_secret');
    }
    for (const range of findRequests(text)) {
      yield {
        range,
        messageId: 'sensitive_data_asked',
        severity: 'warning',
        data: { text: text.slice(...range) },
      };
    }
  },
};

function* numbers(draft: Draft, ownDetails: readonly string[]): Generator<Report> {
  const { text } = draft;
  const plain = withPlainDigits(text);
  const ibans = findIbans(plain);
  for (const { range, key } of ibans) {
    if (isInLink(draft, range) || ownDetails.includes(key)) continue;
    yield hideable(text, range, key, { messageId: 'sensitive_data_iban', severity: 'warning' });
  }
  for (const { range, key } of findCards(plain)) {
    const isOther =
      isInLink(draft, range) ||
      ibans.some((iban) => range[0] < iban.range[1] && range[1] > iban.range[0]);
    if (isOther || isNoCard(text, range)) continue;
    yield hideable(text, range, key, { messageId: 'sensitive_data_card' });
  }
}

function hideable(text: string, range: TextRange, key: string, report: Partial<Report>): Report {
  const typed = text.slice(...range);
  let left = key.length - shown;
  const hidden = typed.replace(/[\p{L}\p{N}]/gu, (character) => {
    left -= 1;
    return left < 0 ? character : '•';
  });
  return {
    ...report,
    range,
    data: { end: key.slice(-shown) },
    suggestions: [
      {
        messageId: 'suggest_hide_number',
        data: { text: hidden },
        edits: [{ range, text: hidden }],
      },
    ],
  };
}

function removable(range: TextRange, messageId: string): Report {
  return {
    range,
    messageId,
    suggestions: [{ messageId: 'suggest_remove_secret', data: {}, edits: [{ range, text: '' }] }],
  };
}

function isInLink({ links }: Draft, [start]: TextRange): boolean {
  return links.some(({ range }) => start >= range[0] && start < range[1]);
}

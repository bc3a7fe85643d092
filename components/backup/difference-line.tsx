import { accountTypeWords, fieldWords, valueWords } from '../page/field-words';
import { say } from '../words/words';
import type { Difference } from './differences';

/** One difference: what it is about, what it is now and what it would be. */
export function DifferenceLine({ difference }: { difference: Difference }) {
  const { before, after } = differenceWords(difference);
  return (
    <li>
      <strong>{nameOf(difference)}</strong>
      <br />
      <bdi class="before">{before}</bdi>
      <span aria-hidden="true"> → </span>
      <span class="spoken">{say('backup_becomes')}</span>
      <bdi>{after}</bdi>
    </li>
  );
}

/** What a difference is about, in words. */
export function nameOf(difference: Difference): string {
  return difference.field === 'account'
    ? `@${difference.handle}`
    : say(fieldWords[difference.field].name);
}

/** What something is now and what it would be, in words. */
function differenceWords(difference: Difference): { before: string; after: string } {
  if (difference.field === 'account') {
    const { before, after } = difference;
    return { before: accountTypeWords(before), after: accountTypeWords(after) };
  }
  const { field, before, after } = difference;
  return { before: valueWords(field, before), after: valueWords(field, after) };
}

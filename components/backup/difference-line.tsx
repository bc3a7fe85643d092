import { accountTypeWords, fieldWords, valueWords } from '../page/field-words';
import { say } from '../words/words';
import type { Difference } from './differences';

/** One difference: the setting's name, its value now and its new value. */
export function DifferenceLine({ difference }: { difference: Difference }) {
  const { before, after } = differenceWords(difference);
  return (
    <li>
      <strong>{differenceName(difference)}</strong>
      <br />
      <bdi class="before">{before}</bdi>
      <span aria-hidden="true"> → </span>
      <span class="spoken">{say('backup_becomes')}</span>
      <bdi>{after}</bdi>
    </li>
  );
}

/** The name of the setting or account that differs. */
export function differenceName(difference: Difference): string {
  return difference.field === 'account'
    ? `@${difference.handle}`
    : say(fieldWords[difference.field].name);
}

/** The value now and the new value, in words. */
function differenceWords(difference: Difference): { before: string; after: string } {
  if (difference.field === 'account') {
    const { before, after } = difference;
    return { before: accountTypeWords(before), after: accountTypeWords(after) };
  }
  const { field, before, after } = difference;
  return { before: valueWords(field, before), after: valueWords(field, after) };
}

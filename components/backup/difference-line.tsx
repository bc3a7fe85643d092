import { accountTypeWords, fieldWords, listWords, valueWords } from '../page/field-words';
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
      <span class="arrow" aria-hidden="true">
        {' → '}
      </span>
      <span class="spoken">{say('backup_becomes')}</span>
      <bdi>{after}</bdi>
    </li>
  );
}

/** The name of the setting or account that differs. */
export function differenceName(difference: Difference): string {
  return difference.field === 'account'
    ? `@${difference.handle}`
    : say(difference.field === 'templates' ? 'templates' : fieldWords[difference.field].name);
}

/** The value now and the new value, in words. */
function differenceWords(difference: Difference): { before: string; after: string } {
  if (difference.field === 'account') {
    const { before, after } = difference;
    return { before: accountTypeWords(before), after: accountTypeWords(after) };
  }
  if (difference.field === 'templates') {
    const { before, after } = difference;
    return { before: titlesOf(before), after: titlesOf(after) };
  }
  const { field, before, after } = difference;
  return { before: valueWords(field, before), after: valueWords(field, after) };
}

function titlesOf(templates: readonly { title: string }[]): string {
  return listWords(templates.map(({ title }) => title));
}

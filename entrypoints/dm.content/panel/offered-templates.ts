import type { TemplateInForce } from '../../../components/stored/settings/templates';
import type { Phase } from '../../../rules';

/** Where a message is written, as far as templates depend on it. */
export interface WritingPlace {
  phase: Phase;
  /** The handle of the account that writes, in lower case; `''` where the page shows none. */
  writer: string;
}

/**
 * The templates for a place, in the order in which they are shown: those for a first message or for a
 * reply, while the phase is unknown all, replies first; never those of another account.
 */
export function offeredTemplates<Each extends Pick<TemplateInForce, 'for' | 'account'>>(
  templates: readonly Each[],
  { phase, writer }: WritingPlace,
): Each[] {
  const own = templates.filter(({ account }) => account === '' || account === writer);
  if (phase === 'unknown') {
    const isFirst = (template: Each) => template.for === 'first';
    return [...own.filter((each) => !isFirst(each)), ...own.filter(isFirst)];
  }
  const other = phase === 'first' ? 'reply' : 'first';
  return own.filter((template) => template.for !== other);
}

/**
 * Whether the welcome is offered: by a business, to one person who may not have written yet. An account
 * of no known type is a business's, as for the rules.
 */
export function isWelcomeOffered(
  phase: Phase,
  accountType: 'business' | 'personal' | undefined,
  isGroup: boolean,
): boolean {
  return (phase === 'first' || phase === 'unknown') && accountType !== 'personal' && !isGroup;
}

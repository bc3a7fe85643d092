import { placeholderKey, templatePlaceholders } from '../../rules';
import { say } from '../words/words';

/** The placeholders that have a button, as they are stored, and the message id of their names. */
export const placeholderNames: Readonly<Record<string, string>> = {
  'first name': 'template_placeholder_first_name',
  'full name': 'template_placeholder_full_name',
  handle: 'template_placeholder_handle',
  site: 'template_placeholder_site',
  help: 'template_placeholder_help',
  'my name': 'template_placeholder_my_name',
  detail: 'template_placeholder_detail',
};
const pageName = 'template_placeholder_page';

/** The interface's names of all placeholders, as `Profile` takes them. */
export function shownNames(): string[] {
  return [...Object.values(placeholderNames).map((id) => say(id)), `${say(pageName)}:`];
}

/** A text as it is stored, with the names of placeholders in the interface's language. */
export function withShownNames(text: string): string {
  return text.replace(templatePlaceholders, (whole, name?: string, page?: string) => {
    if (page !== undefined) return `{${say(pageName)}:${page}}`;
    const id = placeholderNames[name ?? ''];
    return id === undefined ? whole : `{${say(id)}}`;
  });
}

/**
 * A text as it was typed, with placeholders as they are stored: in English and in small letters. Accents
 * may be left out.
 */
export function withStoredNames(text: string): string {
  const byName = new Map(
    Object.entries(placeholderNames).flatMap(([name, id]) => [
      [name, name],
      [placeholderKey(say(id)), name],
    ]),
  );
  return text.replace(/\{([^{}\n]{1,100})\}/g, (whole, inner: string) => {
    const name = byName.get(placeholderKey(inner));
    if (name !== undefined) return `{${name}}`;
    const [, kind = '', page = ''] = /^([^:：]+)[:：]\s*(\S.*)$/u.exec(inner) ?? [];
    return ['page', placeholderKey(say(pageName))].includes(placeholderKey(kind))
      ? `{page:${page.trim()}}`
      : whole;
  });
}

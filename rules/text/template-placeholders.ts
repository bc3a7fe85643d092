import { fold } from './fold';

/**
 * What the placeholders of our own templates stand for, as they are stored: in English and in lower
 * case. `page` needs the name of a page behind it, `{page:Start here}`; `detail` is never filled in.
 */
const placeholderNames = [
  'first name',
  'full name',
  'handle',
  'site',
  'help',
  'page',
  'my name',
  'detail',
] as const;

/** UTF-16 code units of a page's name in a placeholder. */
const longestPageName = 80;

/** The inner part of `{page:Start here}`. */
export const pagePart = new RegExp(`page:([^{}\\s][^{}\\n]{0,${longestPageName - 1}})`, 'u');

const pattern = `\\{(?:(${placeholderNames.filter((name) => name !== 'page').join('|')}|name)|${pagePart.source})\\}`;

/**
 * The placeholders of our own templates. The first group is the name, or the second the name of a
 * page. `{name}` is another way to write `{first name}`.
 */
export const templatePlaceholders = new RegExp(pattern, 'gu');

const whole = new RegExp(`^${pattern}$`, 'u');

/** Whether a text is a placeholder of our own templates. */
export function isTemplatePlaceholder(text: string): boolean {
  return whole.test(text);
}

/**
 * What stands between the braces of a placeholder, for comparing: case, accents and spaces make no
 * difference, and of a page only the kind is left, `page:`.
 */
export function placeholderKey(inner: string): string {
  return fold(inner.trim())
    .replace(/\s+/g, ' ')
    .replace(/ ?[:：]\s*\S.*/su, ':');
}

/** The name that a page has in placeholders: its title without braces, else its address. */
export function pageName({ title, url }: { title: string; url: string }): string {
  return (title.replace(/[{}\s]+/g, ' ').trim() || url.replace(/[{}\s]+/g, '')).slice(
    0,
    longestPageName,
  );
}

/** The placeholder for a page, as templates store it. */
export function pagePlaceholder(page: { title: string; url: string }): string {
  return `{page:${pageName(page)}}`;
}

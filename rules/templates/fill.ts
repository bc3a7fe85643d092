import { firstNameOf } from '../phrases/titles';
import { findPlaceholders } from '../text/find-placeholders';
import { fold } from '../text/fold';
import { measure } from '../text/measure';
import { pageName, templatePlaceholders } from '../text/template-placeholders';
import type { TextRange } from '../types';

/** Characters, as people see them, of a name that comes from X. */
const longestName = 60;
/** Code units of a name that are read at all: a display name can be of any length. */
const longestRead = 500;

/** What a template is filled in with. A missing or empty value leaves its placeholders open. */
export interface TemplateValues {
  /** Display name of the person written to; empty in groups. */
  partnerName?: string;
  /** Handle of the person written to, with or without `@`; empty in groups. */
  partnerHandle?: string;
  /** The first own domain of the account that writes. */
  site?: string;
  /** With or without `@`. */
  helpHandle?: string;
  usefulPages?: readonly { title: string; url: string }[];
  /** The name that the person signs with. */
  myName?: string;
  /** How a placeholder of ours that stays open is shown, braces included; default: as it is stored. */
  shown?(placeholder: string): string;
  /** As in `Profile`. */
  placeholderNames?: readonly string[];
}

/** A template's text as it would stand in a message. */
export interface FilledTemplate {
  text: string;
  /** What is still to be filled in, in order: placeholders of ours, and any others in the text. */
  open: TextRange[];
}

/**
 * Fills in the placeholders of a template. What comes from X is data: without line breaks, braces,
 * brackets and marks that change the direction of the text, and at most 60 characters. Accepts any
 * text.
 */
export function fillTemplate(text: string, values: TemplateValues): FilledTemplate {
  const filled = text.replace(
    templatePlaceholders,
    (placeholder, name: string | undefined, page: string | undefined) =>
      filledWith(name, page, values) || (values.shown?.(placeholder) ?? placeholder),
  );
  return {
    text: filled,
    open: findPlaceholders(filled, values.placeholderNames).map(({ range }) => range),
  };
}

function filledWith(
  name: string | undefined,
  page: string | undefined,
  values: TemplateValues,
): string {
  if (page !== undefined) return pageCalled(page, values.usefulPages ?? [])?.url ?? '';
  switch (name) {
    case 'name':
    case 'first name':
      return firstNameOf(asData(values.partnerName));
    case 'full name':
      return asData(values.partnerName);
    case 'handle':
      return asMention(values.partnerHandle);
    case 'site':
      return values.site ?? '';
    case 'help':
      return asMention(values.helpHandle);
    case 'my name':
      return asData(values.myName);
    default:
      return '';
  }
}

/** The page with a name, as `pageName` gives it; case and accents make no difference. */
function pageCalled<Page extends { title: string; url: string }>(
  name: string,
  pages: readonly Page[],
): Page | undefined {
  return pages.find((page) => fold(pageName(page)) === fold(name.trim()));
}

/** Gives a page that was renamed its new name in a template's text. */
export function renamePage(
  text: string,
  before: { title: string; url: string },
  after: { title: string; url: string },
): string {
  return text.replace(templatePlaceholders, (placeholder, _, page: string | undefined) =>
    page !== undefined && pageCalled(page, [before]) ? `{page:${pageName(after)}}` : placeholder,
  );
}

/** What came from X, as data: see `fillTemplate`. */
export function asData(words = ''): string {
  const plain = words
    .slice(0, longestRead)
    .replace(/[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s<>{}[\]]+/gu, ' ')
    .trim();
  return plain.slice(0, measure(plain, longestName).end).trim();
}

function asMention(handle = ''): string {
  const [, name = ''] = /^@?(\w{1,15})$/.exec(handle) ?? [];
  return name === '' ? '' : `@${name}`;
}

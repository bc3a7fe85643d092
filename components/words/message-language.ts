import { say } from './words';

/** The language of sentences to insert (BCP 47): the one chosen, else that of the interface. */
export function messageLanguage({ language }: { language: string }): string {
  return language || say('popup_language');
}

/** A language's name for itself, with a capital where it has such letters. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

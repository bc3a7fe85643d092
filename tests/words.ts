import { read } from './source';

const english: Record<string, { message: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);
const plural = /_(?:zero|one|two|few|many|other)$/;
const anyText = '\u0000';
const anyNumber = '\u0001';
/** Data that is there under every name. */
const anything = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (name === 'count' ? anyNumber : anyText) },
);

/** The row while a message is held, however it was to be sent. */
export const notSent = wordsLike('panel_held_enter', 'panel_held_click', 'panel_held_script');

/**
 * What people read for a message id of `public/_locales`, in English, with `{name}` replaced by
 * `data.name`. A number called `count` also chooses the plural, as in `components/words`. Throws where
 * the id is unknown or the message needs data that is not given: the test says something nobody reads.
 */
export function words(id: string, data: Readonly<Record<string, string | number>> = {}): string {
  const message = english[id] ?? english[`${id}_${data.count === 1 ? 'one' : 'other'}`];
  if (message === undefined) throw new Error(`public/_locales/en/messages.json lacks ${id}`);
  return message.message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`${id} needs ${name}`);
    return typeof value === 'number' ? value.toLocaleString('en') : value;
  });
}

/** Matches each of these messages, whatever stands for its `{name}`s, in all of its plurals. */
export function wordsLike(...ids: readonly string[]): RegExp {
  const messages = ids.flatMap((id) => {
    const forms = Object.keys(english).filter(
      (key) => key === id || key.replace(plural, '') === id,
    );
    if (forms.length === 0) throw new Error(`public/_locales/en/messages.json lacks ${id}`);
    return forms.map((form) => words(form, anything));
  });
  const pattern = messages.map(escaped).join('|');
  return new RegExp(pattern.replaceAll(anyText, '.+').replaceAll(anyNumber, '[\\d,]+'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

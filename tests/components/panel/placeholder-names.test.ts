import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lint } from '../../../rules';
import { fold } from '../../../rules/text/fold';
import { read } from '../../source';

const locales = readdirSync(new URL('../../../public/_locales', import.meta.url)).sort();
const stored =
  '{first name} {full name} {handle} {site} {help} {my name} {detail} {page:A} {page:https://a.co/b}';

type Names = typeof import('../../../components/panel/placeholder-names');
let names: Names;

// The next file wants English.
afterAll(() => void vi.resetModules());

/** Loads the names of a language: in a module's life each message is read once. */
async function loadNames(locale: string) {
  vi.resetModules();
  const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));
  const getMessage = vi.spyOn(fakeBrowser.i18n, 'getMessage');
  getMessage.mockImplementation((id) => messages[id]?.message ?? '');
  names = await import('../../../components/panel/placeholder-names');
  names.shownNames();
  getMessage.mockRestore();
}

describe.each(locales)('%s: a placeholder of ours, as the interface shows it,', (locale) => {
  beforeAll(() => loadNames(locale));
  test.each<[how: string, write: (shown: string) => string]>([
    ['as it is', (shown) => shown],
    ['without accents and in capitals', (shown) => fold(shown).toUpperCase()],
  ])('is held in every phase, and read again: %s', (_, write) => {
    const { shownNames, withShownNames, withStoredNames } = names;
    const typed = withShownNames(stored).replace(/\{[^:}]+/g, write);
    expect(withStoredNames(typed)).toBe(stored);
    const { diagnostics } = lint(typed, {
      profile: { placeholderNames: shownNames() },
      conversation: { received: 1 },
    });
    const found = diagnostics.map(({ severity, range }) => [
      severity,
      typed.slice(...(range ?? [])),
    ]);
    expect(found).toEqual(typed.match(/\{[^}]+\}/g)?.map((each) => ['error', each]));
  });
});

describe('in German', () => {
  beforeAll(() => loadNames('de'));
  test.each([
    ['Hallo {Vorname},', 'Hallo {first name},'],
    ['{vorname} { Vorname } {VORNAME}', '{first name} {first name} {first name}'],
    ['{First Name} {first  name}', '{first name} {first name}'],
    ['{Seite:Erste Schritte} {page: Start}', '{page:Erste Schritte} {page:Start}'],
    ['{seite：Start}', '{page:Start}'],
    ['{Nachname} {{Vorname} {} {:} {a: 1}', '{Nachname} {{first name} {} {:} {a: 1}'],
    ['{{{{', '{{{{'],
  ])('%s is stored as %s', (typed, text) => {
    expect(names.withStoredNames(typed)).toBe(text);
  });

  test.each(['{first name}', '{page:Start}', 'Hi {first name}, {detail} at {page:A b}. {other}'])(
    '%s is shown and read again',
    (text) => {
      expect(names.withStoredNames(names.withShownNames(text))).toBe(text);
    },
  );

  test('{first name} is shown as {Vorname}', () => {
    expect(names.withShownNames('{first name} {page:A}')).toBe('{Vorname} {Seite:A}');
  });
});

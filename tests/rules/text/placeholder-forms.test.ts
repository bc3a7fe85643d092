import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../rules/text/find-placeholders';

const found = (text: string) =>
  findPlaceholders(text).map(({ range: [start, end] }) => text.slice(start, end));

test.each([
  'Saw your post about [topic of theirs]',
  'Great meeting you at [Event]',
  'We noticed you are looking for [thing]',
  'Foi uma festa de [aniversário]',
  'Merci pour [sujet du message]',
  'Gracias por [motivo del mensaje]',
  'Danke für [Anlass der Nachricht]',
  'Ainda lembro do ensaio [mês/local]',
  'We can [attended/downloaded]',
  'Thanks!\n[Offer additional help]',
  'Thanks!\n[Acknowledge that]\nBye',
  'Thanks!\n[A b c d e f g h j k l o]',
  'We heard about [things which others like very much]',
  '• [Item xyz]\nBye',
  'Thanks!\n\n[PROOF - One credibility point]\n\nBye',
  'Our plan:\n[Detail]',
  'When: [Date]\nWhere: 📍 [Location]',
  '• [Item 1]',
  'Total: R$ [valor]',
  'It is [discount]% off for you',
  'Get [X]% off',
  'That makes €[price] a month',
  'Use code [CODE] at checkout',
  'שלום, אנחנו מ[חברה]',
  'שמתי לב ש[תצפית]',
])('%j has a gap', (text) => {
  expect(found(text)).toHaveLength(text.split('[').length - 1);
});

test.each([
  'It is fixed in the new version [beta]',
  'They said so [sic], really [really!]',
  'Open the [DETAILS] tab and press [CODE]',
  'The [ID] is 12',
  'Mark it [X] or [x]',
  '50% [discount] on all',
  'Tap [Save], then open the [Settings] tab',
  'Click on [Sign in] and choose [Next]',
  'Press the [Menu] key',
  'Cliquez sur [Envoyer]',
  'Klicken Sie auf [Senden], dann auf den [Weiter]-Knopf',
  'It plays on [its] own',
  'Good [bug] hunting',
  'You really are...[sniffle]...the best',
  'I said "play the song by [artist]"',
  '> we heard about [the new shop]',
  'It makes noise [volume/ EQ tune]',
  'Please answer [yes/no] or [and/or], [w/o]',
  'Thread [1/2]\n[2/2]',
  'Stuck with [Error 404] at [10:30]',
  'The docs [here](https://acme.com) and list[0]',
  'We met at [redacted]',
  'Thanks!\n[Xyzzy]\nBye',
  'Thanks!\n[A b c d e f g h j k l o p]',
  'Thanks!\n[Offers additional help] says the button',
  'We heard about [1-2 things like these]',
  'We heard about [things which others like very much indeed]',
  '• [Xyz abc] and\nBye',
  'Part one.\n[Image attached]',
  '[Verse 1:]\nLa la la',
  '[Update] It works again',
  '[offtopic] How are you? [/offtopic]',
  'netflix-billing[.]com',
])('%j has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('where a placeholder is left in, other brackets are of the same template', () => {
  expect(found('Hi {name}, how does [Day] work? We love [what they do].')).toEqual([
    '{name}',
    '[Day]',
    '[what they do]',
  ]);
  expect(found('Hi {name},\n- [Key outcome we had in mind]')).toHaveLength(2);
  expect(found('[Referrer] suggested I reach out, [Name]')).toEqual(['[Referrer]', '[Name]']);
  expect(found('Hi [Name], it said so [sic] [1] [and/or] [image]')).toEqual(['[Name]']);
  expect(found('[Referrer] suggested it')).toEqual([]);
  expect(found('Hi {name}, see [the image]')).toEqual(['{name}']);
});

test.each(['Hi ___, thanks', 'Dear ______!', 'Hola ____\nGracias'])(
  '%j has a line to write on',
  (text) => {
    expect(found(text)).toHaveLength(1);
  },
);

test.each(['I love ___!', 'Hi -___-', 'Hi\n________\nBye', 'Hi __, so'])(
  '%j has none to write on',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each(['{{1}}', 'Pedido #{{2}}', '{{ 12 }}'])('%j is numbered', (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each(['{1}', '[1]', '[[1]]', '{{123}}', '{{}}'])('%j is none', (text) => {
  expect(found(text)).toEqual([]);
});

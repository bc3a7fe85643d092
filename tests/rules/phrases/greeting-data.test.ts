import { expect, test } from 'vitest';
import {
  greetings,
  honorifics,
  introduces,
  noNames,
  presents,
} from '../../../rules/phrases/greeting-data';
import { fold } from '../../../rules/text/fold';

test.each(Object.entries({ greetings, honorifics, introduces, noNames, presents }))(
  '%s are written as names are folded, three words at most',
  (_, phrases) => {
    for (const phrase of phrases) {
      expect(fold(phrase)).toBe(phrase);
      expect(phrase).toMatch(/^[\p{L}\p{M}'-]+(?: [\p{L}\p{M}'-]+){0,2}$/u);
    }
  },
);

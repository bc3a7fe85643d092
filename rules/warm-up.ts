import { find } from 'linkifyjs';
import { lint } from './lint';

/** Something for every table and pattern that is made when it is first needed. */
const something = 'Hé {name}, merci! See acme.com, acmé.com and пример.рф, or ask @AcmeHlep';

/**
 * Pays for building linkifyjs's automaton (11 to 26 ms) and our own patterns, so that the first key
 * need not. To be called in idle time.
 */
export function warmUp(): void {
  find('x.com');
  lint(something, { profile: { domains: ['acme.com'], helpHandle: 'AcmeHelp' } });
}

import { keepAway, notOurs } from '../../phrases/warning-data';
import { fold } from '../../text/fold';
import type { TextRange } from '../../types';

/** Code units before and after an address that are searched for a warning. */
const reach = 60;
/** In the clause of the address: "Beware of fakes: ours is acme.co" warns of other addresses. */
const before = new RegExp(
  `(?:${notOurs.source}|${keepAway.source})[^.!?;,:\\n。！？；，：]*:?[^\\p{L}\\p{N}]*$`,
  'u',
);
/** In the rest of the sentence, or after a question: "Was it acme.co? That's not us". */
const after = new RegExp(`^[^.!;\\n。！；]*?(?:${notOurs.source})`, 'u');

/** Whether the words around an address warn of it. `[start, end]`: the address in `text`. */
export function isWarnedOf(text: string, [start, end]: TextRange): boolean {
  return (
    before.test(fold(text.slice(Math.max(0, start - reach), start))) ||
    after.test(fold(text.slice(end, end + reach)))
  );
}

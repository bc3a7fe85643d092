import { keepAway, notOurs } from '../../phrases/warning-data';
import { fold } from '../../text/fold';
import type { TextRange } from '../../types';

/** How far from an address its warning stands. */
const reach = 60;
/** In the address's own clause: "Beware of fakes: ours is acme.co" warns of others. */
const before = new RegExp(
  `(?:${notOurs.source}|${keepAway.source})[^.!?;,:\\n。！？；，：]*:?[^\\p{L}\\p{N}]*$`,
  'u',
);
/** In its sentence; "Was it acme.co? That's not us" is one. */
const after = new RegExp(`^[^.!;\\n。！；]*?(?:${notOurs.source})`, 'u');

/** Whether the words round an address warn of it. */
export function isWarnedOf(text: string, [start, end]: TextRange): boolean {
  return (
    before.test(fold(text.slice(Math.max(0, start - reach), start))) ||
    after.test(fold(text.slice(end, end + reach)))
  );
}

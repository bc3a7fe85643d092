import { find } from 'linkifyjs';
import { splitAddress } from '../hosts/address';
import { asciiHost, isReadable } from '../hosts/ascii-host';
import { isLocalName } from '../hosts/private-hosts';
import type { TextRange } from '../types';
import type { Cut } from './cut-as-x';
import { tailEnd } from './x-address';
import { notBefore } from './x-characters';
import { isEnding, isNewerThanX } from './x-endings';

/** Only a piece with a dot inside a word, or with a scheme, is given to the tokenizer. */
const shortestPiece = 4;
const promising = /[\p{L}\p{N}]\.[\p{L}\p{N}]|:\/\//u;
/** Every character that an address can have; any other one ends it. */
const readable = /[\p{L}\p{M}\p{N}\x21-\x7E]+/gu;
/** With a scheme, a port or a path: `192.168.0.1` alone can be a version number. */
const ipAddress =
  /(https?:\/\/)(?:(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]+\])(?![\w.])|(?:\d{1,3}\.){3}\d{1,3}(?=:\d|\/)/gi;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const fourNumbers = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Such a letter beside a to z in one label belongs to a word that is glued to the address. */
const notLatin = /(?!\p{Script=Latin})\p{L}/u;
const latin = /^[a-z\d.-]*$/i;
/** Scripts without spaces: text before and after a dot is often not a host at all. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Finds addresses in a run that X does not link but a reader could still follow: IP addresses, a
 * user name or password before the host, names in other scripts, `localhost` with a scheme, endings
 * newer than X's list. `linked`: what X links, in order. The result is in order and without
 * overlap.
 */
export function beyondX(run: string, linked: readonly Cut[]): Cut[] {
  const found: Cut[] = [];
  let start = 0;
  for (const next of [...linked.map(({ range }) => range), [run.length, run.length] as const]) {
    const before = run.slice(0, next[0]);
    const piece = before.slice(start);
    if (piece.length >= shortestPiece && promising.test(piece)) {
      for (const { 0: part, index } of piece.matchAll(readable)) {
        if (promising.test(part)) found.push(...readPart(before, start + index, part));
      }
    }
    start = next[1];
  }
  let end = 0;
  return found
    .sort((a, b) => a.range[0] - b.range[0])
    .filter(({ range }) => {
      if (range[0] < end) return false;
      end = range[1];
      return true;
    });
}

/** `before` is the run up to the next link that X makes, and `part` stands in it at `start`. */
function readPart(before: string, start: number, part: string): Cut[] {
  const found: Cut[] = [];
  for (const { 0: address, 1: scheme = '', index } of part.matchAll(ipAddress)) {
    push(found, before, start + index, [scheme.length, address.length]);
  }
  for (const { type, value, start: at } of find(part)) {
    // linkifyjs reports `mailto:` addresses as URLs with a user name.
    if (type !== 'url' || /^mailto:/i.test(value)) continue;
    const { scheme, user, host: hostAndPort } = splitAddress(value);
    const host = hostAndPort.replace(/:\d*$/, '');
    if (!canFollow(host, scheme !== '', user !== '')) continue;
    const hostStart = scheme.length + (user === '' ? 0 : user.length + 1);
    push(found, before, start + at, [hostStart, hostStart + host.length]);
  }
  return found;
}

function push(found: Cut[], before: string, start: number, host: TextRange): void {
  const previous = before.charAt(start - 1);
  if (notBefore.test(previous) || /[-_./]/.test(previous)) return;
  const at: TextRange = [start + host[0], start + host[1]];
  found.push({ range: [start, tailEnd(before, at[1])], host: at, tail: at[1] });
}

/** Whether a reader could follow an address with this host. */
function canFollow(host: string, hasScheme: boolean, hasUser: boolean): boolean {
  // A browser reads `http://a\\b.local` as the host `a`.
  if (hasScheme && isLocalName(asciiHost(host))) return true;
  if (hasUser && fourNumbers.test(host)) return true;
  const labels = host.split('.');
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const lower = ending.toLowerCase();
  if (labels.length < 2 || !labels.every((each) => label.test(each))) return false;
  if (!isEnding(lower) || !isReadable(host)) return false;
  if (hasUser) return true;
  // X has already refused any other host that has a scheme or is in Latin letters.
  if (hasScheme || latin.test(host)) return isNewerThanX(hasScheme ? lower : ending);
  // A capital letter after a dot begins a sentence.
  if (ending !== lower) return false;
  if (labels.some((each) => /[a-z]/i.test(each) && notLatin.test(each))) return false;
  return !unspaced.test(host) || unspaced.test(ending);
}

import { find } from 'linkifyjs';
import { splitAddress } from '../hosts/address';
import { isReadable } from '../hosts/ascii-host';
import { isLocalName } from '../hosts/private-hosts';
import type { TextRange } from '../types';
import type { Cut } from './cut-as-x';
import { tailEnd } from './x-address';
import { notBefore } from './x-characters';
import { isEnding, isNewerThanX } from './x-endings';

/** What a piece must hold to be worth a tokenizer's time: a dot within a word, or a scheme. */
const shortestPiece = 4;
const promising = /[\p{L}\p{N}]\.[\p{L}\p{N}]|:\/\//u;
/** No address holds another sign: reading ends there, and so does what is glued to an address. */
const readable = /[\p{L}\p{M}\p{N}\x21-\x7E]+/gu;
/** With a scheme, or with a port or path: `192.168.0.1` alone may be a version. */
const ipAddress =
  /(https?:\/\/)(?:(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]+\])(?![\w.])|(?:\d{1,3}\.){3}\d{1,3}(?=:\d|\/)/gi;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const fourNumbers = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Beside a to z in one label, it is a word glued to an address. */
const notLatin = /(?!\p{Script=Latin})\p{L}/u;
const latin = /^[a-z\d.-]*$/i;
/** Written without spaces: words run into what follows a dot without being a name. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Addresses in a run that X leaves alone but a reader may still follow: IP addresses, user name and
 * password, names beyond Latin letters, `localhost` with a scheme, endings newer than X's list.
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

/** `before` ends where the next link of X's begins. */
function readPart(before: string, start: number, part: string): Cut[] {
  const found: Cut[] = [];
  for (const { 0: address, 1: scheme = '', index } of part.matchAll(ipAddress)) {
    push(found, before, start + index, [scheme.length, address.length]);
  }
  for (const { type, value, start: at } of find(part)) {
    // The tokenizer takes an e-mail address with its scheme for an address with a user name.
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

/** Whether a host with an address round it is one that a reader could follow. */
function canFollow(host: string, hasScheme: boolean, hasUser: boolean): boolean {
  if (hasScheme && isLocalName(host)) return true;
  if (hasUser && fourNumbers.test(host)) return true;
  const labels = host.split('.');
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const lower = ending.toLowerCase();
  if (labels.length < 2 || !labels.every((each) => label.test(each))) return false;
  if (!isEnding(lower) || !isReadable(host)) return false;
  if (hasUser) return true;
  // X has seen and refused all others with a scheme or in Latin letters.
  if (hasScheme || latin.test(host)) return isNewerThanX(hasScheme ? lower : ending);
  // A capital after a dot begins a sentence.
  if (ending !== lower) return false;
  if (labels.some((each) => /[a-z]/i.test(each) && notLatin.test(each))) return false;
  return !unspaced.test(host) || unspaced.test(ending);
}

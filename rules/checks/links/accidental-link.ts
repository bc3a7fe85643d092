import type { Context } from '../../context';
import { isBelow } from '../../hosts/own-domains';
import { readableHost } from '../../hosts/skeleton';
import { replaceByWords } from '../../links/suggest';
import { areTwoSentences } from '../../phrases/everyday-words';
import { everyPhase, type LinkRule } from '../../rule';
import type { Link } from '../../types';

/** Real endings that in a name of two labels are nearly always a file's. */
const fileEnding = /^.+\.(?:md|py|zip|mov)$/i;
/** Usual names of files, with endings that many real sites have too. */
const fileName =
  /^(?:main|lib|mod|index|setup|install|run|build|test|deploy|start|script|config|logo|makefile|configure|id_rsa)\.(?:sh|rs|pl|pm|ps|ai|cc|so|pub|in|am|ac|mk|app|sc)$/i;
/** Replaces the dot of a file or product, so that X does not link it. */
const apart = ' .';
/** Legal forms, titles and numbers, with the space after their dot missing. */
const abbreviation =
  /^(?:co\.(?:kg|ltd)|gent\.m[oa]|(?:art|best|order|ref|tel)\.n[or]|[bm]\.sc|dr\.med)$/i;
/** French inclusive spelling ("abonné·es") with a full stop instead of the raised dot. */
const inclusive = /^(?:\p{L}+é|client)\.es$/iu;
const time = /^\d{1,2}\.[ap]m$/i;
/** Products in lower case; see `isProduct`. */
const products = /^(?:(?:asp|ado|vb|ml|json|paint|akka|nhibernate)\.net|socket\.io)$/;

/** Words that X will turn into a link. */
export const accidentalLink: LinkRule = {
  id: 'accidental-link',
  group: 'links',
  severity: 'warning',
  phases: everyPhase,
  messages: { accidental_link: ['link'] },
  suggestions: { suggest_part_words: ['text'] },

  judge(link, draft, context) {
    if (!isAccidental(link, context)) return null;
    const dot = link.text.indexOf('.');
    const [before, after] = [link.text.slice(0, dot), link.text.slice(dot + 1)];
    const parted = `${before}${jointOf(link.text)}${after}`;
    return {
      data: { link: link.text },
      suggestions: replaceByWords(draft, link, parted, {
        messageId: 'suggest_part_words',
        data: { text: parted },
      }),
    };
  },
};

/**
 * Whether X makes a link of words that were hardly meant as one: a host of two labels alone that is
 * a file, a product, a time, a French plural, or a sentence or abbreviation with its space missing.
 * Own and allowed domains never are.
 */
export function isAccidental({ text, host, linkedByX }: Link, { profile }: Context): boolean {
  if (!linkedByX || text.includes('/') || text.indexOf('.') !== text.lastIndexOf('.')) return false;
  if (text.normalize().length !== readableHost(host).length) return false;
  if (!isFile(text) && !isProduct(text) && jointOf(text) === apart) return false;
  return !isBelow(host, profile.domains) && !isBelow(host, profile.allowedDomains);
}

function isFile(text: string): boolean {
  return fileEnding.test(text) || fileName.test(text);
}

/** What to write instead of the dot. */
function jointOf(text: string): string {
  if (areTwoSentences(text) || abbreviation.test(text)) return '. ';
  if (time.test(text)) return ' ';
  return inclusive.test(text) ? '·' : apart;
}

/** Products need a capital letter (`ASP.NET`): in lower case they are addresses. */
function isProduct(text: string): boolean {
  const lower = text.toLowerCase();
  return text !== lower && products.test(lower);
}

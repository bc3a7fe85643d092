import type { FieldReaders } from '../forms/load-engine';

type Reading = ReturnType<FieldReaders['readDomain']>;
type Understood = Extract<Reading, { domain: string }> & { isAlone: boolean };

/** What the words in the field of domains were read as. */
export interface ReadDomains {
  /** In the order typed, each once. */
  understood: Understood[];
  /** The first word that is not a domain; `null` = all of them are. */
  problem: Problem | null;
  /** The words that were not understood, which stay in the field. */
  rest: string;
}

/** Why a word is not taken. */
interface Problem {
  typed: string;
  problem: Extract<Reading, { problem: string }>['problem'];
  /** What can be taken all the same: the host that is refused, or the one that the page is on. */
  site?: string;
}

/** These cannot occur in an address, so they separate several. */
const separators = /[\s,;]+/;

/** The UTF-16 offset at which the last, possibly unfinished word begins. */
export function endOfWords(text: string): number {
  return text.length - (text.split(separators).at(-1) ?? '').length;
}

/** Reads a field that may hold several domains. */
export function readDomains(engine: FieldReaders, text: string): ReadDomains {
  const understood: Understood[] = [];
  const rest: string[] = [];
  let problem: ReadDomains['problem'] = null;
  for (const word of text.split(separators)) {
    if (word === '') continue;
    const reading = engine.readDomain(word);
    if ('problem' in reading) {
      problem ??= problemOf(engine, reading, word);
      rest.push(word);
    } else if (understood.every(({ domain }) => domain !== reading.domain)) {
      understood.push({ ...reading, isAlone: isAlone(engine, reading.domain) });
    }
  }
  return { understood, problem, rest: rest.join(' ') };
}

/** Whether the sites below a domain are other people's, as with `carrd.co`. */
export function isAlone(engine: FieldReaders, domain: string): boolean {
  const reading = engine.readDomain(domain);
  return 'problem' in reading && reading.problem === 'suffix';
}

function problemOf(
  engine: FieldReaders,
  reading: Extract<Reading, { problem: string }>,
  word: string,
): Problem {
  if ('site' in reading) return { ...reading, typed: shownPage(word) };
  const typed = shownHost(word);
  if (reading.problem === 'shortener') return { ...reading, typed, site: typed };
  // `carrd.co` is a suffix, and a site: with `www.` only the site can be meant.
  const site = reading.problem === 'suffix' ? engine.readDomain(`www.${typed}`) : reading;
  return { ...reading, typed, ...('domain' in site && { site: site.domain }) };
}

/** An address as people say it: `x.com/acme`. */
function shownPage(word: string): string {
  return word.replace(/^\W*(?:https?:\/\/)?(?:www\.)?|[\W_]+$/gi, '');
}

/** The host of an address without `www.`; the text itself when it is not an address. */
function shownHost(word: string): string {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#]+)/i.exec(word)?.[1];
  return (host ?? word).toLowerCase();
}

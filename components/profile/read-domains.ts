import type { FieldReaders } from '../forms/load-engine';

type Reading = ReturnType<FieldReaders['readDomain']>;
type Understood = Extract<Reading, { domain: string }>;

/** What the words in the field of domains were read as. */
export interface ReadDomains {
  /** In the order typed, each once. */
  understood: Understood[];
  /** The first word that is not a domain; `null` = all of them are. */
  problem: { typed: string; problem: Extract<Reading, { problem: string }>['problem'] } | null;
  /** The words that were not understood, which stay in the field. */
  rest: string;
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
      problem ??= { typed: shownHost(word), problem: reading.problem };
      rest.push(word);
    } else if (understood.every(({ domain }) => domain !== reading.domain)) {
      understood.push(reading);
    }
  }
  return { understood, problem, rest: rest.join(' ') };
}

/** The host of an address without `www.`; the text itself when it is not an address. */
function shownHost(word: string): string {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#]+)/i.exec(word)?.[1];
  return (host ?? word).toLowerCase();
}

import type { FieldReaders } from '../forms/load-engine';

type Reading = ReturnType<FieldReaders['readDomain']>;
type Understood = Extract<Reading, { domain: string }>;

/** What stands in the field of domains, word by word. */
export interface ReadDomains {
  /** In the order typed, each once. */
  understood: Understood[];
  /** The first word that is no domain; `null` = all are. */
  problem: { typed: string; problem: Extract<Reading, { problem: string }>['problem'] } | null;
  /** What was not understood, to stay in the field. */
  rest: string;
}

/** Addresses cannot hold these, so they end one when several are typed or pasted. */
const separators = /[\s,;]+/;

/** Where the last address that has ended ends; 0 = the first is still being typed. */
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
      problem ??= { typed: hostOf(word), problem: reading.problem };
      rest.push(word);
    } else if (understood.every(({ domain }) => domain !== reading.domain)) {
      understood.push(reading);
    }
  }
  return { understood, problem, rest: rest.join(' ') };
}

/** The host of an address, as people would say it; of anything else, the text itself. */
function hostOf(word: string): string {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#]+)/i.exec(word)?.[1];
  return (host ?? word).toLowerCase();
}

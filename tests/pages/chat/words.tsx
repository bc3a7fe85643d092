import { createElement, Fragment, type ReactNode } from 'react';
import { config } from '../store';
import { twitter } from '../twitter-text';

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

interface Entity {
  indices: [number, number];
  href(text: string): string;
}

/** What X's sender marks in a message: one that begins before the last one ended is left out. */
function entitiesIn(text: string): Entity[] {
  const inX = (path: string) => (word: string) => `https://x.com/${path}${word.slice(1)}`;
  const toSite = (word: string) => (/^https?:/i.test(word) ? word : `https://${word}`);
  const byPattern = (pattern: RegExp, href: Entity['href']) =>
    Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
      indices: [index, index + length] as [number, number],
      href,
    }));
  const all: Entity[] = [
    ...byPattern(mail, (word) => `mailto:${word}`),
    ...twitter
      .extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: true })
      .map(({ indices }) => ({ indices, href: toSite })),
    ...twitter.extractMentionsWithIndices(text).map(({ indices }) => ({ indices, href: inX('') })),
    ...twitter
      .extractCashtagsWithIndices(text)
      .map(({ indices }) => ({ indices, href: inX('search?q=%24') })),
  ];
  all.sort((one, other) => one.indices[0] - other.indices[0]);
  let end = 0;
  return all.filter(({ indices }) => {
    if (indices[0] < end) return false;
    end = indices[1];
    return true;
  });
}

function linked(text: string): ReactNode {
  if (!config.linksInRows) return text;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { indices, href } of entitiesIn(text)) {
    const word = text.slice(...indices);
    parts.push(text.slice(end, indices[0]));
    parts.push(
      <a key={indices[0]} href={href(word)}>
        {word.replace(/^https?:\/\//i, '')}
      </a>,
    );
    end = indices[1];
  }
  return [...parts, text.slice(end)];
}

/** Bold, code and lists, of what markdown has. */
function marked(text: string): ReactNode {
  if (!config.markdown) return linked(text);
  const lines = text.replace(/^- /gm, '');
  const parts = lines.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return <strong>{linked(part.slice(2, -2))}</strong>;
    if (part.startsWith('`')) return <code>{part.slice(1, -1)}</code>;
    return linked(part);
  });
  return createElement(Fragment, null, ...parts);
}

/** The words of a message as a row shows them. */
export function Words({ text }: { text: string }) {
  const blocks = config.markdown && config.blocks ? text.split(/\n{2,}/) : [text];
  const shown = blocks.map((block) => (
    // biome-ignore lint/correctness/useJsxKeyInIterable: given as children one by one
    <span dir="auto" className="whitespace-pre-wrap">
      {marked(block)}
    </span>
  ));
  return createElement(Fragment, null, ...shown);
}

import type { Draft } from './draft';

/** The draft with its links and mentions blanked out; offsets stay. */
export function proseOf({ text, links, mentions }: Draft): string {
  if (links.length + mentions.length === 0) return text;
  const blanks = [...links, ...mentions].sort((a, b) => a.range[0] - b.range[0]);
  let prose = '';
  for (const { range } of blanks) {
    const [start, end] = range;
    prose +=
      text.slice(prose.length, start) +
      ' '.repeat(Math.max(0, end - Math.max(start, prose.length)));
  }
  return prose + text.slice(prose.length);
}

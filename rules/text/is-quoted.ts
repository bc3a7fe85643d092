/** Quotation marks that open, each with those that close it. */
const pairs = /"[^"]*"|[“„][^“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』/gu;
const opened = /^\s*>|["“„«「『]/u;

/** Whether what stands at `index` quotes somebody: in a line after `>`, or in quotation marks of its line. */
export function isQuoted(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return opened.test(line.replace(pairs, ''));
}

// @ts-check
/*
 * Makes a page of a report that somebody sent: node tests/saved-pages/make.mjs <report> <name>
 * writes tests/saved-pages/<today>-<name>.html. Add its column to tests/dm.content/page/saved-pages.test.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shape =
  /^( *)([\w…-]+|#shadow-root)(?:(#?)\[([^\]]*)\])?((?: [a-z…-]+=[a-z…]+| [a-z…-]+| \.[\w…-]+)*)( "…")?( \*)?(?: ×(\d+))?$/;
const empty = new Set(['br', 'hr', 'img', 'input']);

/** @typedef {{ depth: number, open: string, close: string, text: string, times: number, children: Node[] }} Node */

/**
 * The page that a report describes. What it hides is made up: one name for every person, a number of
 * its own for every id.
 * @param {string} report
 */
export function pageOf(report) {
  const lines = report.replace(/\n+$/, '').split('\n');
  const start = lines.findIndex((line) => /^html\b/.test(line));
  if (start < 0) throw new Error('The report has no line that begins with "html".');
  let ids = 0;
  const hidden = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  /** @param {string} line @returns {Node} */
  const read = (line) => {
    const [all, space = '', tag = '', hash, id, attributes = '', text, , times] =
      shape.exec(line) ?? [];
    if (all === undefined) throw new Error(`This is no line of a report: "${line}"`);
    const depth = space.length;
    const node = { depth, text: text ? 'Lorem' : '', times: Number(times ?? 1), children: [] };
    // Nothing is known of what was left out of a long list.
    if (tag === '…') return { ...node, open: '', close: '' };
    if (tag === '#shadow-root') {
      return { ...node, open: '<template shadowrootmode="open">', close: '</template>' };
    }
    const name = tag.replaceAll('…', 'hidden');
    const person = id?.startsWith('UserAvatar-Container-') ? 'somebody' : null;
    /** @type {string[]} */
    const classes = [];
    const told = attributes.split(' ').flatMap((each) => {
      const [key = '', value] = each.split('=');
      // A word of it is in somebody's name.
      if (key.includes('…')) return [];
      if (key.startsWith('.')) classes.push(key.slice(1));
      if (key === '' || key.startsWith('.')) return [];
      if (key === 'href') return `href="${value === 'profile' ? '/somebody' : '#'}"`;
      return `${key}="${value ?? (key === 'data-dm-message-row' ? '…' : '')}"`;
    });
    const testId = id === undefined ? [] : `${hash ? 'id' : 'data-testid'}="${id}"`;
    const list = classes.length > 0 ? [`class="${classes.join(' ')}"`] : [];
    const open = `<${[name, testId, told, list].flat().join(' ')}>`;
    return {
      ...node,
      open: person ? open.replace('Container-…', `Container-${person}`) : open,
      close: empty.has(name) ? '' : `</${name}>`,
    };
  };
  /** @type {Node} */
  const page = { depth: -1, open: '', close: '', text: '', times: 1, children: [] };
  const path = [page];
  for (const line of lines.slice(start)) {
    const node = read(line);
    while ((path.at(-1)?.depth ?? -1) >= node.depth) path.pop();
    path.at(-1)?.children.push(node);
    path.push(node);
  }
  /** @param {Node} node @returns {string} */
  const write = ({ depth, open, close, text, times, children }) => {
    const once = () => {
      const tag = open.includes('…') ? open.replaceAll('…', hidden()) : open;
      if (children.length === 0) return `${' '.repeat(depth)}${tag}${text}${close}\n`;
      const inner = children.map(write).join('');
      return `${' '.repeat(depth)}${tag}${text}\n${inner}${' '.repeat(depth)}${close}\n`;
    };
    return open === '' ? '' : Array.from({ length: times }, once).join('');
  };
  const head = lines.slice(0, start).map((line) => `  ${line}`);
  return `<!doctype html>\n<!--\n${head.join('\n')}\n-->\n${page.children.map(write).join('')}`;
}

const [, script, report, name] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (!report || !/^[a-z0-9-]+$/.test(name ?? '')) {
    throw new Error('Call it with the file of a report and a name of small letters: today-rtl.');
  }
  const date = new Date().toISOString().slice(0, 10);
  const file = new URL(`${date}-${name}.html`, import.meta.url);
  writeFileSync(file, pageOf(readFileSync(report, 'utf8')));
  process.stdout.write(`${fileURLToPath(file)}\n`);
}

import { handleOf } from './addresses';
import { parts as legacy } from './legacy-dm/parts';
import { avatarPrefix, ourTag, pageParts } from './page-parts';
import type { Part } from './part';
import { shadowHosts } from './x-chat/composer';
import { rowAttribute, statusAttribute, parts as xChat } from './x-chat/parts';

type Root = Document | ShadowRoot;
type Parts = Readonly<Record<string, Part>>;

/** Words that X may make new ids of, beside those of the parts. Any other word may be a name. */
const moreWords =
  'attachment back body box cell column content editor emoji field file gif group inner menu modal more new picker popover primary reply room row title toolbar view voice write writer';

/** Attributes that are told of, with a value that is one word. */
const told = new Set([
  ...['role', 'dir', 'aria-busy', 'contenteditable', 'data-block', 'data-text'],
  ...[statusAttribute, rowAttribute, xChat.target.selector.slice(1, -1)],
]);
const classes = [xChat.ours, xChat.theirs, xChat.ourColour, xChat.theirColour];
/** What is drawn without what is in it. */
const leaves = 'svg, style, script';

/** Of an element with more children than `most`, the first and last few are drawn. */
const most = 8;
const few = 3;
/** Levels above the message box that are drawn whole where nobody knows what holds the chat. */
const levels = 6;

/** `AB` and `Drawer` of `ABDrawer`. */
const word = /[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g;
const wordsOf = (text: string) => (text.match(word) ?? []).map((each) => each.toLowerCase());

/**
 * The chat's part of a page without anything anybody wrote: which parts of `lists` are here, elsewhere
 * (in another tree of the page) or missing, and round the message box tags, nesting and roles, with
 * X's ids cut to words that X has. A word that is in somebody's handle or display name, in any case,
 * is `…` wherever it stands. `pane` holds the chat, null where that is not known.
 */
export function drawSkeleton(
  box: HTMLElement,
  pane: Element | null,
  lists: readonly Parts[],
): string {
  const shadows = [...document.querySelectorAll(shadowHosts)].map(({ shadowRoot }) => shadowRoot);
  const roots = [box.getRootNode() as Root, document, ...shadows].filter((root) => root !== null);
  const all = [xChat, legacy, pageParts].flatMap((list): Part[] => Object.values(list));
  const known = new Set([moreWords, ...all.map(({ selector }) => selector)].flatMap(wordsOf));
  const stems = (id: string) =>
    id.replace(/[^-_]+/g, (segment) => {
      const words = segment.match(word) ?? [];
      return words.join('') === segment
        ? words.map((each) => (known.has(each.toLowerCase()) ? each : '…')).join('')
        : '…';
    });
  let top: Element = pane ?? box;
  if (pane === null) for (let at = 0; at < levels; at += 1) top = top.parentElement ?? top;
  let tree = draw(top, box, stems);
  for (let node = parentOf(top); node && node !== document; node = parentOf(node)) {
    tree = `${node instanceof Element ? describe(node, box, stems) : shadow}\n${indent(tree)}`;
  }
  return hideNames([...lists.map((list) => placesOf(list, roots)), tree].join('\n'), roots);
}

const shadow = '#shadow-root';
const indent = (block: string) => block.replace(/^/gm, ' ');
const testIdOf = (element: Element) => element.getAttribute('data-testid') ?? '';

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** Where each part is: the first of the roots is the message box's own. */
function placesOf(list: Parts, [own, ...others]: Root[]): string {
  const placeOf = ({ selector }: Part) => {
    if (own?.querySelector(selector)) return 'Here';
    return others.some((root) => root.querySelector(selector)) ? 'Elsewhere' : 'Missing';
  };
  const names = (place: string) =>
    Object.entries(list).flatMap(([name, each]) => (placeOf(each) === place ? name : []));
  return ['Here', 'Elsewhere', 'Missing']
    .map((place) => `${place}: ${names(place).join(' ')}`)
    .join('\n');
}

function draw(element: Element, box: Element, stems: (id: string) => string): string {
  const line = describe(element, box, stems);
  if (element.matches(leaves)) return line;
  const drawAll = (parent: ParentNode) => {
    const children = [...parent.children].filter(({ localName }) => localName !== ourTag);
    const isKept = (child: Element, at: number) =>
      children.length <= most || at < few || at >= children.length - few || child.contains(box);
    return countAlike(
      children.map((child, at) => (isKept(child, at) ? draw(child, box, stems) : '…')),
    ).map(indent);
  };
  const inShadow = element.shadowRoot
    ? [indent([shadow, ...drawAll(element.shadowRoot)].join('\n'))]
    : [];
  return [line, ...inShadow, ...drawAll(element)].join('\n');
}

/** One in place of several alike in a row, with their number. */
function countAlike(blocks: readonly string[]): string[] {
  const runs: { block: string; count: number }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.block === block) last.count += 1;
    else runs.push({ block, count: 1 });
  }
  return runs.map(({ block, count }) => (count > 1 ? block.replace(/$/m, ` ×${count}`) : block));
}

function describe(element: Element, box: Element, stems: (id: string) => string): string {
  const id = testIdOf(element) || element.id;
  const isAvatar = id.startsWith(avatarPrefix);
  const stem = isAvatar ? `${avatarPrefix}…` : stems(id);
  const href = element.getAttribute('href');
  const hasText = [...element.childNodes].some(
    (node) => node instanceof Text && node.data.trim() !== '',
  );
  return [
    element.localName.includes('-') ? stems(element.localName) : element.localName,
    id && `${testIdOf(element) ? '' : '#'}[${stem}]`,
    ...[...element.attributes].map(({ name, value }) =>
      told.has(name) ? ` ${name}${/^[a-z]+$/.test(value) ? `=${value}` : ''}` : '',
    ),
    href === null ? '' : handleOf(href) === null ? ' href' : ' href=profile',
    ...classes.map(({ selector }) => (element.matches(selector) ? ` ${selector}` : '')),
    hasText ? ' "…"' : '',
    element === box ? ' *' : '',
  ].join('');
}

/** Puts `…` for every word of a text that the page has in a handle or in the name of a chat. */
function hideNames(text: string, roots: readonly Root[]): string {
  const find = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const links = find('a[href]').map((link) => link.getAttribute('href') ?? '');
  const people = [
    // The address of a post or a photo begins with a handle, too.
    ...links.map((href) => handleOf(href.replace(/^((?:https:\/\/[^/]+)?\/\w+)\/.*/, '$1')) ?? ''),
    ...find(pageParts.avatar.selector).map((each) => testIdOf(each).slice(avatarPrefix.length)),
    ...find(`${xChat.name.selector}, ${legacy.name.selector}`).map(
      (each) => each.textContent ?? '',
    ),
  ];
  const hidden = new Set(
    people.flatMap((name) => [...wordsOf(name), ...(name.toLowerCase().match(/[a-z\d]+/g) ?? [])]),
  );
  const hide = (each: string) => (hidden.has(each.toLowerCase()) ? '…' : each);
  return text
    .replace(/[a-z\d]+/gi, (segment) => hide(segment).replace(word, hide))
    .replace(/…(?:[-_]?…)+/g, '…');
}

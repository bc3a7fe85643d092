import { decode } from 'punycode/punycode.es6.js';
import { asciiMark, digits, leafFlags, type SuffixTable } from './suffix-table';

interface Node {
  flags: number;
  /** In alphabetical order, and where each leads to. */
  labels: string[];
  children: Node[];
  /** Whether a label below it stands for one in other letters. */
  isMixed: boolean;
  /** Its number in the table, -1 until it has one. */
  place: number;
}

/**
 * The table that `packSuffixes` has made a text of, in three steps; the last gives it. `packed` has to be
 * such a text. In a tab, where nothing has been compiled yet, each takes some milliseconds: hence the
 * plain loops.
 */
export function* unpackSuffixes(packed: string): Generator<SuffixTable | undefined, void> {
  const read = readNodes(packed);
  yield;
  const [rules, exceptions] = read.map(withOtherLetters) as [Node, Node];
  const nodes: Node[] = [];
  place(rules, nodes);
  place(exceptions, nodes);
  yield;
  const edgeStart = [0];
  const edgeLength: number[] = [];
  const edgeChild: number[] = [];
  let labelText = '';
  for (const { labels, children } of nodes) {
    const order = orderOf(labels);
    for (let index = 0; index < order.length; index += 1) {
      const next = (order[index] as number) % labels.length;
      const label = labels[next] as string;
      labelText += label;
      edgeLength.push(label.length);
      edgeChild.push((children[next] as Node).place);
    }
    edgeStart.push(edgeLength.length);
  }
  yield {
    nodeFlags: new Uint8Array(nodes.map(({ flags }) => flags)),
    edgeStart: new Uint16Array(edgeStart),
    edgeLength: new Uint8Array(edgeLength),
    edgeChild: new Uint16Array(edgeChild),
    labelText,
    rulesRoot: rules.place,
    exceptionsRoot: exceptions.place,
  };
}

const newNode = (flags: number): Node => ({
  flags,
  labels: [],
  children: [],
  isMixed: false,
  place: -1,
});

/** The nodes that stand one behind another in a text, each with all that stands in it. */
function readNodes(packed: string): Node[] {
  let at = 0;
  const leaves = leafFlags.map(newNode);
  const written: Node[] = [];
  const readNode = (): Node => {
    const kind = packed.charCodeAt(at) - 48;
    const node = newNode(kind >> 1);
    const usual = leaves[kind & 1] as Node;
    const other = leaves[~kind & 1] as Node;
    let label = '';
    at += 1;
    for (let code = packed.charCodeAt(at); code !== 41; code = packed.charCodeAt(at)) {
      const start = at + 1;
      let next = 0;
      do {
        at += 1;
        next = packed.charCodeAt(at);
      } while (next >= 97 || (next >= 48 && next <= 57) || next === 45 || next === 42);
      label = label.slice(0, code - 65) + packed.slice(start, at);
      let child = usual;
      if (next === 33) {
        child = other;
        at += 1;
      } else if (next === 40) {
        at += 1;
        child = readNode();
        written.push(child);
      } else if (next === 61) {
        let number = 0;
        for (at += 1; packed.charCodeAt(at) >= 97; at += 1) {
          number = number * digits.length + packed.charCodeAt(at) - 97;
        }
        child = written[number] as Node;
      }
      node.labels.push(label);
      node.children.push(child);
      if (child.isMixed || label.startsWith(asciiMark)) node.isMixed = true;
    }
    at += 1;
    return node;
  };
  const nodes = [];
  while (at < packed.length) nodes.push(readNode());
  return nodes;
}

/** The same with the rules that stand only in ASCII in other letters too. */
function withOtherLetters(root: Node): Node {
  const made = { both: new Map<Node, Node>(), other: new Map<Node, Node>() };
  const remake = (node: Node, isBoth: boolean): Node => {
    if (!node.isMixed) return node;
    const known = isBoth ? made.both : made.other;
    const before = known.get(node);
    if (before !== undefined) return before;
    const own = newNode(node.flags);
    known.set(node, own);
    const others: [label: string, child: Node][] = [];
    for (let index = 0; index < node.labels.length; index += 1) {
      const label = node.labels[index] as string;
      const child = node.children[index] as Node;
      const isOther = label.startsWith(asciiMark);
      if (isOther) {
        const other = decode(label.slice(asciiMark.length));
        others.push([other, remake(child, false)]);
      }
      if (isOther && !isBoth) continue;
      own.labels.push(label);
      own.children.push(isOther ? child : remake(child, isBoth));
    }
    insert(own, others);
    return own;
  };
  return remake(root, true);
}

/** Puts edges among those of a node, where they stand by the alphabet. */
function insert(node: Node, edges: [label: string, child: Node][]): void {
  edges.sort(([a], [b]) => (a < b ? -1 : 1));
  let at = node.labels.length;
  for (const [label, child] of edges.reverse()) {
    while (at > 0 && (node.labels[at - 1] as string) > label) at -= 1;
    node.labels.splice(at, 0, label);
    node.children.splice(at, 0, child);
  }
}

/** Gives a node and all below it their places: a node comes after those it leads to. */
function place(node: Node, placed: Node[]): void {
  if (node.place >= 0) return;
  for (const child of node.children) place(child, placed);
  node.place = placed.length;
  placed.push(node);
}

/**
 * The order of labels by their hashes, in which tldts looks for one: numbers that leave a label's index
 * if they are divided by the number of labels.
 */
function orderOf(labels: readonly string[]): Float64Array {
  const keys = new Float64Array(labels.length);
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] as string;
    // tldts' own hash of a label: djb2, from its end.
    let hash = 5381;
    for (let at = label.length - 1; at >= 0; at -= 1) hash = (hash * 33) ^ label.charCodeAt(at);
    keys[index] = (hash >>> 0) * labels.length + index;
  }
  return keys.sort();
}

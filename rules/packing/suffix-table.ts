/**
 * The public suffix list as tldts walks it: a node for each set of labels that may stand to the left,
 * with an edge for each label, which leads to the node for what may stand to the left of that.
 */
export interface SuffixTable {
  /** Whether a suffix ends here: 1 in the list's ICANN section, 2 in its private one, 0 in neither. */
  nodeFlags: Uint8Array;
  /** A node's edges are those from here up to where the next node's begin, in the order of their hashes. */
  edgeStart: Uint16Array;
  /** In UTF-16 units, as the labels stand one behind another in `labelText`. */
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/*
 * As text, the table weighs 31 kB gzipped, as arrays of numbers 43, and it is faster to start. Written
 * are the node of the rules and the one of the exceptions. A node is a digit, its edges in alphabetical
 * order, and `)`:
 *
 * - The digit is twice the node's flags, and one more where most of its leaves are private suffixes.
 * - An edge begins with a capital, which says how many characters its label has in common with the one
 *   before it (A: none), and goes on with the label's other characters. Nothing follows if it leads to
 *   a leaf as most here are, `!` if to a leaf of the other kind, `(` and a node if to that node, or `=`
 *   and a number if to a node that was written before: they are counted as they end.
 * - A label in other letters stands here in ASCII only: the list has each such rule in both.
 */

/** What a label in other letters begins with in ASCII. */
export const asciiMark = 'xn--';
/** The digits of a node's number, the highest first. */
export const digits = 'abcdefghijklmnopqrstuvwxyz';
/** The most characters in common that an edge says. */
export const mostCommon = 25;
/** The flags of a leaf: it is a suffix of one section. */
export const leafFlags = [1, 2] as const;

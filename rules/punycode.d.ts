/** RFC 3492. Imported by its file name, because `punycode` alone is Node's deprecated module. */
declare module 'punycode/punycode.es6.js' {
  /** Turns a label without its `xn--` into Unicode; throws a RangeError if it is broken. */
  export function decode(label: string): string;
  /** Turns a label into what follows `xn--`; throws a RangeError if it is far too long. */
  export function encode(label: string): string;
}

/** RFC 3492. Imported by its file name, because `punycode` alone is Node's deprecated module. */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** Turns a label without its `xn--` into Unicode; throws a RangeError if it is broken. */
    decode(label: string): string;
    /** Turns a label into what follows `xn--`; throws a RangeError if it is far too long. */
    encode(label: string): string;
  };
  export = punycode;
}

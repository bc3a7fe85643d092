/**
 * RFC 3492. By its file: `punycode` alone is a module of Node's own, which is going away.
 */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** A label without its `xn--` in Unicode; throws a RangeError where it is broken. */
    decode(label: string): string;
    /** A label as it stands behind `xn--`; throws a RangeError where it is too long to be one. */
    encode(label: string): string;
  };
  export = punycode;
}

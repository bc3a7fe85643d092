/** The parts of an address as typed. Joined (with `@` after `user`) they are the address again. */
export interface Address {
  /** `http://` or `https://` as typed, or `''`. */
  scheme: string;
  /** User name and password without the `@`, or `''`. */
  user: string;
  /** The host with its port. */
  host: string;
  /** Path, query and fragment, or `''`. */
  rest: string;
}

const scheme = /^https?:\/\//i;

/** Splits an address, with or without `http(s)://`, into its parts. Accepts any text. */
export function splitAddress(address: string): Address {
  const hostStart = scheme.test(address) ? address.indexOf('/') + 2 : 0;
  let hostEnd = hostStart;
  while (hostEnd < address.length && !'/?#'.includes(address.charAt(hostEnd))) hostEnd += 1;
  const authority = address.slice(hostStart, hostEnd);
  const at = authority.lastIndexOf('@');
  return {
    scheme: address.slice(0, hostStart),
    user: authority.slice(0, Math.max(at, 0)),
    host: authority.slice(at + 1),
    rest: address.slice(hostEnd),
  };
}

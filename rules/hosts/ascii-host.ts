const ascii = /^[a-z\d.-]+$/;

/**
 * A host in lower-case ASCII (punycode for other scripts). A host that `URL` cannot read is
 * returned in lower case as typed.
 */
export function asciiHost(typed: string): string {
  const lower = typed.toLowerCase();
  if (ascii.test(lower)) return lower;
  try {
    return new URL(`https://${typed}`).hostname;
  } catch {
    return lower;
  }
}

/** Whether `asciiHost` can turn a host into ASCII. */
export function isReadable(host: string): boolean {
  return ascii.test(asciiHost(host));
}

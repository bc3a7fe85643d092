const ascii = /^[a-z\d.-]+$/;

/** A host as machines read it: lower-case ASCII. As typed, in lower case, where it cannot be read. */
export function asciiHost(typed: string): string {
  const lower = typed.toLowerCase();
  if (ascii.test(lower)) return lower;
  try {
    return new URL(`https://${typed}`).hostname;
  } catch {
    return lower;
  }
}

/** Whether `asciiHost` can make ASCII of a host. */
export function isReadable(host: string): boolean {
  return ascii.test(asciiHost(host));
}

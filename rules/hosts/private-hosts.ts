/** Names for the reader's own machine or network (RFC 6761, RFC 6762, ICANN 2024). */
const localName = /^(?:.+\.)?(?:localhost|local|internal)$/i;
/** Addresses of private networks and of the machine itself (RFC 1122, 1918, 3927, 6598). */
const privateV4 =
  /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;
/** The IPv6 addresses of the same kind (RFC 4193, 4291). */
const privateV6 = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;

/** The ends of these: a quick test. */
const likely = /[\dltLT.\]]$/;

/** The usual addresses of a router's own settings. */
const router = /^(?:192\.168\.\d{1,3}\.1|192\.168\.1\.254|10\.0\.[01]\.1)$/;

/** Whether a host (any case) is a name that leads somewhere else on each machine or network. */
export function isLocalName(host: string): boolean {
  return localName.test(host);
}

/** Whether a host (IPv6 in brackets) is the reader's own machine or in a private network. */
export function isPrivateHost(host: string): boolean {
  return likely.test(host) && (isLocalName(host) || privateV4.test(host) || privateV6.test(host));
}

/**
 * Whether a host is the usual address of a router, which support people send on purpose. A host
 * with a port is not.
 */
export function isRouter(host: string): boolean {
  return router.test(host);
}

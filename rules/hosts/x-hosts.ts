/** Whether a host (lower-case ASCII) is X itself: its links stay where the reader is. */
export function isOnX(host: string): boolean {
  return /^(?:[a-z\d-]+\.)*(?:x|twitter)\.com$/.test(host);
}

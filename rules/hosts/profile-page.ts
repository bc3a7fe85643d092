/** Networks where everybody has a page below the same host. */
const network =
  /^(?:[\w-]+\.)*(?:(?:x|twitter|instagram|facebook|tiktok|threads|pinterest|linkedin|youtube|snapchat|vk|patreon|etsy|reddit|weibo|medium|github)\.com|threads\.net|twitch\.tv|(?:t|wa)\.me|bsky\.app)$/;
const page = /^(?:[a-z][a-z\d+.-]*:\/\/)?[^/?#\s]+\/[@\w]/i;

/**
 * Whether an address is a page on a network (`x.com/acme`, `linkedin.com/company/acme`), so that its
 * host is nobody's own site. `host`: the address's, in lower-case ASCII. False without a path.
 */
export function isProfilePage(host: string, address: string): boolean {
  return network.test(host) && page.test(address);
}

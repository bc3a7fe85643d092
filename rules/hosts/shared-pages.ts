/**
 * Services whose links carry a key because they are meant to be passed on, by host and path: meetings,
 * shared files, bookings and payments. From the services' own help pages, November 2026.
 */
const shared =
  /^(?:(?:[\w-]+\.)*zoom\.us\/(?:j|s|w|my|webinar|meeting|rec)\/|(?:[\w-]+\.)*webex\.com\/|teams\.(?:microsoft|live)\.com\/|meet\.google\.com\/|firebasestorage\.googleapis\.com\/|(?:docs|drive|forms|photos|calendar)\.google\.com\/|(?:www\.)?dropbox\.com\/|calendly\.com\/|(?:checkout|buy|invoice|pay|billing)\.stripe\.com\/|(?:[\w-]+\.)*sharepoint\.com\/|1drv\.ms\/|onedrive\.live\.com\/|we\.tl\/|(?:[\w-]+\.)*wetransfer\.com\/|cdn\.discordapp\.com\/|(?:[\w-]+\.)*typeform\.com\/)/;

/** Where agents of a help desk and owners of a shop work, by host and path. */
const team =
  /^(?:[\w-]+\.zendesk\.com\/(?:agent|admin)|[\w-]+\.freshdesk\.com\/(?:a|helpdesk)\/|app\.intercom\.(?:com|io)\/a\/|app\.frontapp\.com\/|secure\.helpscout\.net\/conversation|[\w-]+\.gorgias\.com\/app|[\w-]+\.myshopify\.com\/admin|admin\.shopify\.com\/store|app\.hubspot\.com\/(?:contacts|live-messages|help-desk)|[\w-]+\.lightning\.force\.com\/lightning|dashboard\.stripe\.com\/)/i;

/** Whether a link (host in lower-case ASCII, and from the path on) is meant to be shared with its key. */
export function isMeantToBeShared(host: string, rest: string): boolean {
  return shared.test(host + rest);
}

/** Their sites, without what stands before: a quick test. */
const teamSite =
  /(?:^|\.)(?:zendesk|freshdesk|intercom|frontapp|helpscout|gorgias|myshopify|shopify|hubspot|force|stripe)\.(?:com|io|net)$/;

/** Whether a link leads to a page that only the team can open. */
export function isTeamPage(host: string, rest: string): boolean {
  return teamSite.test(host) && team.test(host + rest);
}

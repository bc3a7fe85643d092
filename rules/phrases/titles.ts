/** Longer than any first name; a display name may hold anything. */
const longestName = 30;
const titles = /^(?:dr|mr|mrs|ms|mx|miss|prof|sir|frau|herr|mme|mlle|sr|sra|dra|ing|the)\.?$/i;

/**
 * The first name in a display name: its first word of two letters or more that is no title; the
 * whole name in scripts that put no space. `''` where there is none.
 */
export function firstNameOf(displayName: string): string {
  const words = displayName.match(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?/gu) ?? [];
  const name = words.find((word) => /\p{L}.*\p{L}/u.test(word) && !titles.test(word)) ?? '';
  return name.length <= longestName ? name.replace(/\.$/, '') : '';
}

/** Characters; anything longer is not a first name. */
const longestName = 30;
const titles = /^(?:dr|mr|mrs|ms|mx|miss|prof|sir|frau|herr|mme|mlle|sr|sra|dra|ing|the)\.?$/i;

/**
 * The first name in a display name: the first word of at least two letters that is not a title. In
 * scripts without spaces that is the whole name. `''` if there is none, or if it is over 30 characters.
 */
export function firstNameOf(displayName: string): string {
  const words = displayName.match(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?/gu) ?? [];
  const name = words.find((word) => /\p{L}.*\p{L}/u.test(word) && !titles.test(word)) ?? '';
  return name.length <= longestName ? name.replace(/\.$/, '') : '';
}

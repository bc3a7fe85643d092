/** Days for which this browser remembers sends and counts holds: the one window of every number shown. */
export const keptDays = 30;

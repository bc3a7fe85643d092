// @ts-check

/** @param {string} text @param {string} title a heading's words, as a beginning */
function sectionOf(text, title) {
  const sections = text.split(/^(?=## )/m);
  return sections.find((one) =>
    new RegExp(`^## ${title.replaceAll('.', '\\.')}(?: |\\n|$)`).test(one),
  );
}

/**
 * What people notice in one version, without its heading.
 * @param {string} text of CHANGELOG.md
 * @param {string} version
 * @returns {string} throws if there is nothing of it
 */
export function notesOf(text, version) {
  const notes = sectionOf(text, version)?.replace(/^.*\n/, '').trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes}\n`;
}

/**
 * Gives what is unreleased a version and a date, and leaves an empty place above it.
 * @param {string} text of CHANGELOG.md
 * @param {string} version
 * @param {string} date as 2026-12-01
 * @returns {string} throws if nothing is unreleased, or the version is there already
 */
export function cut(text, version, date) {
  if (sectionOf(text, version) !== undefined)
    throw new Error(`CHANGELOG.md has ${version} already.`);
  notesOf(text, 'Unreleased');
  return text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} – ${date}`);
}

/**
 * @param {string} version
 * @param {string} before
 * @returns {boolean} whether a version is `1.2.3` and later than another
 */
export function isLater(version, before) {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version)) return false;
  const [parts = [], old = []] = [version, before].map((one) => one.split('.').map(Number));
  const at = parts.findIndex((part, index) => part !== old[index]);
  return at !== -1 && (parts[at] ?? 0) > (old[at] ?? 0);
}

// @ts-check

/**
 * @typedef {object} Warning
 * @property {string} severity as people read it
 * @property {string} rule
 * @property {string} words
 * @property {string} text the draft's own, if it is about a part of it
 */

/** Wider, and the words are broken into lines. */
const longestWords = 56;

/**
 * Opens the list and reads what is visible in it; waits until the rules asked for are there, but not
 * for ever: what is missing is then missing.
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} rules
 * @returns {Promise<Warning[]>}
 */
export async function readWarnings(page, rules) {
  const panel = page.locator('dm-decorum');
  const row = panel.locator('button[aria-controls]');
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  const entries = panel.getByRole('listitem');
  await Promise.allSettled(
    rules.map((rule) => panel.locator(`li[data-rule="${rule}"]`).waitFor({ timeout: 5000 })),
  );
  /** @type {Warning[]} */
  const warnings = [];
  for (const entry of await entries.all()) {
    if (!(await entry.isVisible())) continue;
    const quote = entry.locator('q, mark');
    warnings.push({
      severity: await entry.locator('.level').innerText(),
      rule: (await entry.getAttribute('data-rule')) ?? '',
      words: await entry.locator('p').nth(1).innerText(),
      text: (await quote.count()) > 0 ? await quote.first().innerText() : '',
    });
  }
  return warnings;
}

/**
 * @param {readonly Warning[]} warnings
 * @returns {string}
 */
export function table(warnings) {
  const head = { severity: 'Severity', rule: 'Rule', words: 'Words', text: 'Text' };
  const rows = [head, ...warnings].flatMap(({ severity, rule, words, text }) =>
    lines(words).map((line, index) =>
      index === 0 ? [severity, rule, line, text] : ['', '', line, ''],
    ),
  );
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const drawn = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [drawn[0], widths.map((width) => '─'.repeat(width)).join('  '), ...drawn.slice(1)].join(
    '\n',
  );
}

/**
 * @param {string} words
 * @returns {string[]}
 */
function lines(words) {
  const all = [''];
  for (const word of words.split(/\s+/)) {
    const last = all.at(-1) ?? '';
    if (last === '') all[all.length - 1] = word;
    else if (last.length + 1 + word.length <= longestWords) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}

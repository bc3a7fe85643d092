// @ts-check

/**
 * Writes one line. Tables and figures on standard output are what the bench is for.
 * @param {string} line
 */
export function print(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {readonly (readonly string[])[]} rows the first is the head */
export function printTable([head = [], ...rows]) {
  print(`\n| ${head.join(' | ')} |`);
  print(`|---|${'--:|'.repeat(head.length - 1)}`);
  for (const row of rows) print(`| ${row.join(' | ')} |`);
}

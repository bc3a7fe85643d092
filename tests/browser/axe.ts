import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Asked {
  /** In dark only what differs there is looked at: the colours. */
  colours?: 'light' | 'dark';
  /** A part of the page; one in shadow roots by the way to it. */
  include?: Parameters<AxeBuilder['include']>[0];
}

/** What axe finds, in one line each. An answer from a page where nothing was looked at is an error. */
export async function violationsIn(
  page: Page,
  { colours = 'light', include }: Asked = {},
): Promise<string[]> {
  // Of what passes it would name every element, and put all of it together in a page of its own.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (include !== undefined) axe.include(include);
  const asked = colours === 'light' ? axe.withTags(tags) : axe.withRules('color-contrast');
  const { violations, passes, incomplete } = await asked.analyze();
  if (passes.length + incomplete.length + violations.length === 0) {
    throw new Error('axe looked at nothing.');
  }
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

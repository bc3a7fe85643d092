import { profileFor } from '../stored/settings/profile-for';
import type { Settings } from '../stored/settings/settings';
import { say } from '../words/words';

/**
 * A blog post to start from: thanks, the text, the company and where to get help, as far as `account`
 * (`null` = nobody knows which) has them.
 */
export function blogDraft(settings: Settings | null, account: string | null, text: string): string {
  const { domains, helpHandle } = settings
    ? profileFor(settings, account)
    : { domains: [], helpHandle: '' };
  return say('panel_blog_draft', {
    text,
    site: domains[0] ?? '…',
    handle: helpHandle ? `@${helpHandle}` : '…',
  });
}

import { profileFor } from '../stored/settings/profile-for';
import type { Settings } from '../stored/settings/settings';
import { say } from '../words/words';

/**
 * The beginning of a blog post: thanks, the text, and the domain and help handle of `account`
 * (`null` = unknown); `…` stands for what it does not have.
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

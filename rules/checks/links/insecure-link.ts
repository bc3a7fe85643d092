import { splitAddress } from '../../hosts/address';
import { replaceLink } from '../../links/suggest';
import { everyPhase, type LinkRule } from '../../rule';

/** A link with `http:`, or with a user name or password in it. */
export const insecureLink: LinkRule = {
  id: 'insecure-link',
  group: 'links',
  severity: 'info',
  phases: everyPhase,
  messages: { insecure_link: ['link'], insecure_link_credentials: ['link'] },
  suggestions: { suggest_secure_link: ['link'] },

  judge(link, draft) {
    // Quickly, as most links are secure.
    if (link.text.startsWith('https:') && !link.text.includes('@')) return null;
    const { scheme, user, host, rest } = splitAddress(link.text);
    if (user === '' && scheme.toLowerCase() !== 'http://') return null;
    const secure = `https://${host.replace(/:80$/, '')}${rest}`;
    return {
      ...(user === ''
        ? { messageId: 'insecure_link' }
        : { messageId: 'insecure_link_credentials', severity: 'warning' }),
      data: { link: link.text },
      suggestions: replaceLink(draft, link, secure, {
        messageId: 'suggest_secure_link',
        data: { link: secure },
      }),
    };
  },
};

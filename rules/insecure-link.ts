import { everyPhase, type LinkRule } from './rule';
import { replaceLink } from './suggest';

/** `http:`, or a user name and password for all to see. */
export const insecureLink: LinkRule = {
  id: 'insecure-link',
  group: 'links',
  severity: 'info',
  phases: everyPhase,
  source: 'practice',
  messages: { insecure_link: ['link'], insecure_link_credentials: ['link'] },
  suggestions: { suggest_secure_link: ['link'] },

  judge(link, draft) {
    const address = /^(https?):\/\/(?:([^/?#]*)@)?([^/?#]*)/i.exec(link.text);
    if (address === null) return null;
    const [whole, scheme = '', user, host = ''] = address;
    if (user === undefined && scheme.toLowerCase() !== 'http') return null;
    const secure = `https://${host.replace(/:80$/, '')}${link.text.slice(whole.length)}`;
    return {
      ...(user === undefined
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

import type { Context } from '../../context';
import type { Draft } from '../../draft';
import { asciiHost } from '../../hosts/ascii-host';
import { isBelow } from '../../hosts/own-domains';
import { countTypos } from '../../hosts/typos';
import { addAtEnd } from '../../links/suggest';
import type { DraftRule } from '../../rule';
import { getHelp, inLanguage } from '../../text/sentences';
import type { Link } from '../../types';

/** Characters; many real handles differ from a shorter one by one or two typos. */
const shortestForOneEdit = 4;
const shortestForTwoEdits = 7;
/** At the beginning of the host, or as a whole part of the path; not `/contact-lenses`. */
const helpPage =
  /^[^?]*\/(?:help|support|contact|aide|hilfe|kontakt|ayuda|contacto|ajuda|contato|aiuto|contatti|yardim)(?:[-_](?:us|cent(?:er|re)|desk|form))?(?=[./#?]|$)/i;

/** A first message that does not say where to get help, or sends people to a stranger for it. */
export const missingHelp: DraftRule = {
  id: 'missing-help',
  group: 'first-message',
  severity: 'info',
  phases: ['first'],
  messages: { missing_help: ['handle'], missing_help_misspelt: ['text', 'handle'] },
  suggestions: { suggest_insert_help: ['text'], suggest_handle: ['handle'] },
  checklist: 'help',

  applies: ({ conversation, profile }) =>
    conversation.recipients === 1 && profile.helpHandle !== '',

  *check(draft, context) {
    const { helpHandle, language } = context.profile;
    const handle = `@${helpHandle}`;
    const isHelp = (mention: string) => mention.toLowerCase() === helpHandle.toLowerCase();
    if (draft.mentions.some((mention) => isHelp(mention.handle))) return;
    const misspelt = draft.mentions.filter((mention) => isMisspelt(mention.handle, helpHandle));
    for (const { range } of misspelt) {
      yield {
        range,
        messageId: 'missing_help_misspelt',
        severity: 'warning',
        data: { text: draft.text.slice(...range), handle },
        suggestions: [
          {
            messageId: 'suggest_handle',
            data: { handle },
            // The @ stays as typed: in some places only a full-width one makes a mention.
            edits: [{ range: [range[0] + 1, range[1]], text: helpHandle }],
          },
        ],
      };
    }
    if (misspelt.length > 0 || namesOtherHelp(draft, context)) return;
    const sentence = inLanguage(draft.language(language), getHelp, language);
    const text = sentence.replace('{handle}', handle);
    const suggestions = addAtEnd(draft, text, { messageId: 'suggest_insert_help', data: { text } });
    yield { range: null, data: { handle }, suggestions };
  },
};

/** Whether a handle has one or two typos. A longer handle that contains the right one has none. */
function isMisspelt(handle: string, wanted: string): boolean {
  const edits = wanted.length < shortestForTwoEdits ? 1 : 2;
  const [typed, meant] = [handle.toLowerCase(), wanted.toLowerCase()];
  return (
    meant.length >= shortestForOneEdit &&
    !typed.includes(meant) &&
    countTypos(typed, meant, edits) <= edits
  );
}

/** Whether the draft has an e-mail address at an own domain, or a link to an own page for help. */
function namesOtherHelp({ text, links }: Draft, { profile }: Context): boolean {
  const { domains } = profile;
  if (domains.length === 0) return false;
  const isHelpPage = ({ host, url }: Link) => isBelow(host, domains) && helpPage.test(url);
  return links.some(isHelpPage) || mailHosts(text).some((host) => isBelow(host, domains));
}

/**
 * The hosts of e-mail addresses, each in two readings: whole, and only as far as its Latin letters
 * go, because words can be glued to it (`info@acme.comまで`). The bounds keep a run of `@` linear.
 */
function mailHosts(text: string): string[] {
  // What stands before the `@` comes second: an `@` is found at once.
  const hosts = text.matchAll(
    /@(?<=[\p{L}\p{M}\p{N}_.+-]@)(?=([a-z\d.-]{0,253}))([\p{L}\p{M}\p{N}.-]{1,253})/giu,
  );
  return Array.from(hosts, ([, latin = '', whole = '']) => [latin, whole])
    .flat()
    .filter((host) => host.includes('.'))
    .map((host) => asciiHost(host.replace(/\.+$/, '')));
}

import { attachedPhrases, othersOrNone } from '../../phrases/attachment-data';
import { type DraftRule, everyPhase } from '../../rule';
import { withLooseAccents } from '../../text/fold';

/** Every phrase has one of these: a quick test that a draft has none. */
const anySign =
  /attach|enclos|pfa|here|see|check|look|join|voi|regard|consult|adjunt|aqu|ac[aá]|anbei|anlage|anhang|h[aä]ng|gef[uü]g|hier|siehe|anex|segue|aqui|eis|alleg|ecco|bij|[^\0-\u024f]|ekte|eki|ekle|ek ol|ili[sş]ik|a[sş]a[gğ]|i[sş]te/i;
const sentences = /[^.!?。！？؟\n]+[.!?。！？؟]*/g;
let phrases: RegExp | undefined;

/** A message that says something is attached, with nothing attached. */
export const missingAttachment: DraftRule = {
  id: 'missing-attachment',
  group: 'text',
  severity: 'warning',
  phases: everyPhase,
  messages: { missing_attachment: ['text'] },

  // Where the page does not say how many are waiting, nothing is known.
  applies: ({ conversation }) =>
    conversation.attachments === 0 &&
    conversation.takesAttachments &&
    !conversation.attachmentSentLately,

  *check(draft) {
    // What is linked need not be attached.
    if (draft.links.length > 0 || !anySign.test(draft.text)) return;
    phrases ??= new RegExp(
      `(?<![a-z\\d\\u00c0-\\u024f])(?:${withLooseAccents(Object.values(attachedPhrases).join('|'))})`,
      'iu',
    );
    for (const { 0: sentence, index } of draft.prose.matchAll(sentences)) {
      if (/[?？؟]/.test(sentence) || othersOrNone.test(sentence)) continue;
      const found = phrases.exec(sentence.replaceAll('’', "'"));
      if (found === null) continue;
      const start = index + found.index + (/^[\s,]*/.exec(found[0])?.[0].length ?? 0);
      const end = index + found.index + found[0].length;
      yield { range: [start, end], data: { text: draft.text.slice(start, end) } };
      return;
    }
  },
};

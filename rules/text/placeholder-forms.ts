import {
  besideFields,
  gapLeads,
  meant,
  nameFields,
  otherFields,
} from '../phrases/placeholder-data';
import { fold } from './fold';
import { isQuoted } from './is-quoted';
import { pagePart } from './template-placeholders';

/**
 * Everything that could be a placeholder. Each form has its own group, because `findPlaceholders`
 * asks more of some forms than of others. The bounds on lengths keep the search linear.
 */
export const placeholderForms = new RegExp(
  [
    // Between backticks: code, so not a placeholder.
    /```[^`]{0,2000}```|`[^`\n]{1,300}`/,
    // {page:Start here}, which our own templates have.
    new RegExp(`\\{(?<page>${pagePart.source})\\}`),
    // {{${Braze}}}
    /\{\{[^{}\n]{0,20}\$\{(?<braze>[^{}\n]{1,60})\}[^{}\n]{0,60}\}\}/,
    // {{Handlebars}}, {% Liquid %}, ${JavaScript}, #{Ruby}, %{Ruby}, [[GetResponse]], [% Emma %],
    // <% ERB %>, <?= PHP ?>, %%Pardot%%, *|Mailchimp|*, ~Keap.Name~, ::Birdeye.name::, %(Python)s:
    // always placeholders.
    /\$?\{\{\{?(?<sure>[^{}\n]{1,80})\}?\}\}|\{%(?<liquid>[^{}\n]{1,80})%\}|[$#%]\{(?<script>[^{}\n]{1,60})\}/,
    /\[\[(?<double>[^[\]\n]{1,80})\]\]|\[%(?<emma>[^[\]\n]{1,80})%\]|<[%?](?<erb>[^<>\n]{1,80})[%?]>/,
    /%%(?<pardot>[^%\n]{1,60})%%|(?<!\*)\*\|(?<mailchimp>[A-Za-z][\w:. ]{0,60})\|\*(?!\*)|~(?<keap>[A-Za-z]{2,20}\.[A-Za-z]{2,20})~/,
    /(?<![\w:])::(?<colons>[A-Za-z][\w.-]{1,40})::(?![\w:])|%\((?<python>[\w.]{1,30})\)[sd]/,
    // "Hi %s" in C, and numbered; not "5 %s".
    /(?<![\w%]|\d )%(?<printf>[s@]|[1-9]\$[sd@])(?![\w%])/,
    // ((name)), $name$, @NAME@, ##name##, __NAME__
    /\(\((?<marked>[^()\n]{1,40})\)\)|(?<![\w$])\$(?<dollars>[A-Za-z][\w.]{1,30})\$(?!\w)|(?<![\w@])@(?<ats>[A-Z][A-Z_]{1,30})@(?!\w)/,
    /(?<![\w#])#{1,2}(?<hashes>[A-Za-z][A-Za-z_.]{1,30})#{1,2}(?!\w)|(?<!\w)__(?<lines>[A-Z][A-Z_]{1,30}?)__(?!\w)/,
    /[{｛](?<brace>[^{}｛｝\n]{2,90})[}｝]/,
    // Not an index (`list[0]`), not the text of a Markdown link.
    /(?<!\w)\[(?<object>object Object)\]|(?<!\w)[[［【](?<bracket>[^[\]［］【】{}<>\n]{1,90})[\]］】](?!\()/,
    /<<?(?<angle>[^\s<>[\]{}][^<>[\]{}\n]{0,50})>>?|«(?<merge>\w{2,40})»/,
    // Right after a per cent sign only if that one ends another placeholder: %NAME%%NAME%.
    /(?:(?<![\d%])|(?<=%[A-Za-z][\w.-]{2,40}%))%(?<percent>[A-Za-z][\w.-]{2,40})%/,
    // 〇〇様, XX先生: "Dear XX" in Japanese, Chinese and Korean.
    /(?<![A-Za-z\d])(?<circles>[〇○◯●△□＊XＸ×]{2,10}|OO)(?=\s?(?:様|さま|さん|殿|先生|女士|小姐|님|씨))/,
    // What a program prints when a value is missing, and a line to write on: "Hi ___,".
    /(?<![\p{L}\p{N}_.])\(?(?<nothing>undefined|null|_{3,20})\)?(?=\s*(?:[,!.:;?，！、\n]|$))/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const opening = /[{[<%*~]|::|\(\(|__|##?\w+#|\$\w+\$|@[A-Z_]+@|XX|OO[님씨]/;
const otherOpening = /[«〇○◯●｛［【Ｘ×△□＊]/;

/** A quick test: a text for which this is false has none of these forms. */
export function mayHavePlaceholders(text: string): boolean {
  return (
    opening.test(text) ||
    otherOpening.test(text) ||
    text.includes('undefined') ||
    text.includes('null')
  );
}

/** Words in brackets, at most; anything longer is a remark. */
const mostWords = 12;
/** Most words of a thing that a sentence leaves open, and what is read around it. */
const fewWords = 6;
const reach = 40;
/** Buttons and pages are in brackets too: "tap [Save]", "the [Settings] tab". */
const pressed =
  /(?<!\p{L})(?:click|tap|press|select|choose|hit|open|go to|button|menu|tab|key|cliqu|appuy|klick|tipp|druck|puls|toca|toque|selec)/u;
/** Choices that people put in brackets themselves. */
const choices = /^(?:and|or|he|she|they|yes|no|on|off|w|n|si|oui|non|ja|nein|sim|nao)\W|etc\.?$/i;

/** Whether brackets in a text that has a placeholder are likely one too: not `[sic]`, `[1]`, `[and/or]`. */
export function isLikelyGap(content: string, words: readonly string[]): boolean {
  return words.length > 0 && !words.some((word) => meant.has(word)) && !choices.test(content);
}

/**
 * Whether brackets stand where a text leaves something open: `about [topic]`, `[mês/local]`, `• [Item 1]`, or as
 * a line or sentence of their own, `[Offer additional help]`. `words`: the folded words of `content`.
 */
export function isGap(
  text: string,
  start: number,
  end: number,
  content: string,
  words: readonly string[],
): boolean {
  if (!/^\p{L}/u.test(content) || words.length > mostWords) return false;
  if (!isLikelyGap(content, words) || isQuoted(text, start)) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  // Hebrew and Arabic join prepositions to the word: ב[חברה]
  if (/[\p{Script=Hebrew}\p{Script=Arabic}]$/u.test(before)) return true;
  const isOpen = /[!?…“”„«»]|[.:,]$/u.test(content);
  const isField = words.some((word) =>
    [nameFields, otherFields, besideFields].some((list) => list.has(word)),
  );
  if (!isOpen && words.length <= fewWords && !pressed.test(fold(before + after.slice(0, 10)))) {
    // "$[amount]", "[discount]% off", "code [CODE]"
    if (isField && (/\p{Sc}$/u.test(before) || after.startsWith('%'))) return true;
    if (isField && /^[A-Z]{3,}$/.test(content) && /\p{L} $/u.test(before)) return true;
    if (/^\p{Ll}[^/]*\p{L}\/\p{L}/u.test(content)) return true;
    const lead = /([\p{L}\p{M}]+) $/u.exec(before)?.[1] ?? '';
    if (gapLeads.has(fold(lead)) && /^[^\d]{4,}$/.test(content)) return true;
  }
  if (isField && /[:•*–\-\p{S}]\uFE0F?\s{0,2}$/u.test(before) && /^\s*(?:\n|$)/.test(after))
    return true;
  // A line or sentence of its own.
  const isApart = /(?:^|\n|[.!?:,]\s)\s*$/u.test(before) && /^\s*(?:\n|$)/.test(after);
  if (!isApart || /^\p{Ll}|:$/u.test(content)) return false;
  return words.length > 1 || (isField && /[:,]?\n\s*$/.test(before));
}

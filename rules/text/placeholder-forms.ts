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
    /[{｛](?<brace>[^{}｛｝\n]{2,60})[}｝]/,
    // Not an index (`list[0]`), not the text of a Markdown link.
    /(?<!\w)\[(?<object>object Object)\]|(?<!\w)[[［【](?<bracket>[^[\]［］【】{}<>\n]{1,60})[\]］】](?!\()/,
    /<<?(?<angle>[^\s<>[\]{}][^<>[\]{}\n]{0,50})>>?|«(?<merge>\w{2,40})»/,
    // Right after a per cent sign only if that one ends another placeholder: %NAME%%NAME%.
    /(?:(?<![\d%])|(?<=%[A-Za-z][\w.-]{2,40}%))%(?<percent>[A-Za-z][\w.-]{2,40})%/,
    // 〇〇様, XX先生: "Dear XX" in Japanese, Chinese and Korean.
    /(?<![A-Za-z\d])(?<circles>[〇○◯●△□＊XＸ×]{2,10}|OO)(?=\s?(?:様|さま|さん|殿|先生|女士|小姐|님|씨))/,
    // What a program prints when a value is missing.
    /(?<![\p{L}\p{N}_.])\(?(?<nothing>undefined|null)\)?(?=\s*(?:[,!.:;?，！、\n]|$))/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** A quick test: a text without a match has none of these forms. */
export const placeholderOpening =
  /[{[<%*~«〇○◯●｛［【]|::|\(\(|__|##?\w+#|\$\w+\$|@[A-Z_]+@|XX|ＸＸ|××|△△|□□|＊＊|OO님|OO씨|undefined|null/;

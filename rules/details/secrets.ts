import {
  accountNumbers,
  isWords,
  lengthWords,
  secretWords,
  sharedPasswords,
} from '../phrases/secret-words-data';
import { withLooseAccents } from '../text/fold';
import { quickTest } from '../text/quick-test';
import type { TextRange } from '../types';

/** A key has no shorter run of characters without a space or slash. */
const shortestKey = 20;
const blockBegins = '-----BEGIN';
/**
 * Keys by the prefix and length that their issuers publish (2025): Stripe, OpenAI and Anthropic,
 * GitHub, GitLab, Slack, AWS, Google, SendGrid, npm, PyPI, Shopify, DigitalOcean, Hugging Face,
 * Square, Atlassian, Telegram, Mailchimp, Mailgun, signed tokens; and blocks of private keys.
 */
const keys =
  /(?<![\w-])(?:[sr]k_live_\w{24,}|whsec_\w{32,}|sk-(?:proj-|ant-|svcacct-)?[\w-]{32,}|gh[pousr]_\w{36,}|github_pat_\w{70,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{20,}|(?:AKIA|ASIA)[A-Z2-7]{16}(?!\w)|AIza[\w-]{35}|GOCSPX-[\w-]{28}|SG\.[\w-]{22}\.[\w-]{43}|npm_\w{36}|pypi-[\w-]{50,}|shp(?:at|ca|pa|ss)_[\da-f]{32}|do[opr]_v1_[\da-f]{64}|hf_[A-Za-z]{34}|sq0\w{3}-[\w-]{22,}|ATATT3[\w=-]{50,}|\d{8,10}:AA[\w-]{33}|[\da-f]{32}-us\d{1,2}|key-[\da-f]{32}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*-----|$)/g;
/** Letters, digits and marks: as in a password, and not only to hide one. */
const fewestCharacters = 4;
let values: RegExp | undefined;
let mayHave: ((text: string) => boolean) | undefined;

/** Keys and tokens of services, and blocks of private keys. */
export function findKeys(text: string): TextRange[] {
  if (!hasLongRun(text) && !text.includes(blockBegins)) return [];
  return Array.from(text.matchAll(keys), ({ 0: key, index }) => [index, index + key.length]);
}

/** Whether there may be a key. Quicker than a pattern, as only every twentieth character is looked at. */
function hasLongRun(text: string): boolean {
  for (let at = shortestKey - 1; at < text.length; at += shortestKey) {
    let start = at;
    // The bounds come first: to ask for a code unit outside of the text is slow.
    while (start > 0 && isInKey(text.charCodeAt(start - 1))) start -= 1;
    let end = at;
    while (end < text.length && isInKey(text.charCodeAt(end))) end += 1;
    if (end - start >= shortestKey) return true;
  }
  return false;
}

/** Whether a key can have a code unit: what can be seen of ASCII, without the slash. */
function isInKey(unit: number): boolean {
  return unit > 32 && unit < 127 && unit !== 47;
}

/** A quick test: a text for which this is false has no word for a password, a code or a card number. */
export function mayHaveSecretWords(text: string): boolean {
  mayHave ??= quickTest([...wordsOf(secretWords), ...wordsOf(accountNumbers)]);
  return mayHave(text);
}

/** The words, without what must stand before one of them, or as one of several behind it. */
function wordsOf(data: Readonly<Record<string, string>>): string[] {
  const words = Object.values(data).join('|');
  return words.replace(/\(\?<=.*?\) \)| \(\?:.*?\)/g, '').split('|');
}

/** Any of some words, with their accents or without them, as the source of a pattern. */
export function anyOf(data: Readonly<Record<string, string>>): string {
  return withLooseAccents(Object.values(data).join('|'));
}

/** Passwords, PINs and codes behind a word for one: "PIN is 4821", "Passwort: Sommer!26". */
export function findSecretValues(text: string): TextRange[] {
  values ??= new RegExp(
    `(?:(?<![\\p{L}\\p{N}])|(?<=[ぁ-ヿ一-龯가-힣]))(?:${anyOf(secretWords)})(?:\\s?[:：=]\\s?|\\s(?:${isWords.spaced}):?\\s|\\s?(?:${isWords.joined})\\s?)["'“„«「『‘]?([^\\s"“”„«»「」『』]{${fewestCharacters},64}?)["'”“»」』’]?(?:です|でございます|입니다|이에요|예요)?(?=[.,;!?)。、，！]*(?:\\s*\\n|\\s*$|[.,;!?)。、，！]+\\s))`,
    'giu',
  );
  return Array.from(text.matchAll(values)).flatMap(({ 0: match, 1: value = '', index }) => {
    const before = text.slice(Math.max(0, index - 40), index + match.length);
    if (!isSecret(value) || sharedPasswords.test(before)) return [];
    const start = index + match.lastIndexOf(value);
    return [[start, start + value.length]];
  });
}

/** A digit or a mark within: "required", "case-sensitive", "4-digit", "****" and "[PIN]" are none. */
function isSecret(value: string): boolean {
  if (/^[[({<@#]|:\/\/|^[*•.xX_-]+$/.test(value)) return false;
  if (lengthWords.test(value) && !/^\d{4,8}$/.test(value)) return false;
  return /\d|[^\p{L}\p{N}/'’.,-](?!$)/u.test(value);
}

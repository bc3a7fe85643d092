import { baseOf } from './language/guess-language';

/** Sentences that thank for the follow, in the languages of the interface. */
export const thankYou = {
  en: 'Thanks for following us!',
  fr: 'Merci de nous suivre\u202f!',
  es: '¡Gracias por seguirnos!',
  de: 'Danke fürs Folgen!',
  'pt-BR': 'Obrigado por nos seguir!',
  it: 'Grazie per il follow!',
  nl: 'Bedankt voor het volgen!',
  ja: 'フォローありがとうございます！',
  ko: '팔로우해 주셔서 감사합니다!',
  ar: 'شكرًا على المتابعة!',
  'zh-CN': '感谢关注！',
  tr: 'Takip ettiğiniz için teşekkürler!',
} as const;

/** Sentences that say where to get help. `{handle}` stands for the help handle with its `@`. */
export const getHelp = {
  en: 'Need help? Message {handle}.',
  fr: 'Besoin d’aide\u202f? Écrivez à {handle}.',
  es: '¿Necesitas ayuda? Escribe a {handle}.',
  de: 'Hilfe gibt es bei {handle}.',
  'pt-BR': 'Precisa de ajuda? Fale com {handle}.',
  it: 'Serve aiuto? Scrivi a {handle}.',
  nl: 'Hulp nodig? Stuur een bericht naar {handle}.',
  ja: 'お困りの際は {handle} までどうぞ。',
  ko: '도움이 필요하시면 {handle} 로 문의해 주세요.',
  ar: 'هل تحتاج إلى مساعدة؟ راسل {handle}.',
  'zh-CN': '需要帮助？请联系 {handle} 。',
  tr: 'Yardım için {handle} hesabına yazabilirsiniz.',
} as const satisfies Record<Language, string>;

type Language = keyof typeof thankYou;

/** The sentence in `language` (BCP 47; null = unknown), else in `fallback`, else in English. */
export function inLanguage(
  language: string | null,
  sentences: Readonly<Record<Language, string>>,
  fallback: string,
): string {
  return sentenceIn(sentences, language ?? '') ?? sentenceIn(sentences, fallback) ?? sentences.en;
}

function sentenceIn(
  sentences: Readonly<Record<Language, string>>,
  tag: string,
): string | undefined {
  // Most tags are in the list as they stand.
  if (isLanguage(tag)) return sentences[tag];
  return Object.entries(sentences).find(([language]) => baseOf(language) === baseOf(tag))?.[1];
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(thankYou, tag);
}

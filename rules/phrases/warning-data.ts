/**
 * How a business warns of a site that imitates its own, in the languages of the interface, folded.
 * Words that only ask for attention ("Achtung", "let op") are not here: they also come before good
 * news.
 */
export const notOurs =
  /(?<!\p{L})(?:(?:scam|fake)(?!s)|phish|fraud|arnaque|faux|estafa|fals[aeo]|betrug|(?:ge)?falsch|golpe|truff|nep(?!\p{L})|oplicht|sahte|dolandir|(?:not|isn't) (?:from )?(?:us|ours?)(?!\p{L})|pas (?:a )?no(?:us|tre)|no es nuestr|nicht (?:von )?uns|gehort nicht|nao e noss|non e (?:il )?nostr|niet van ons|ait degil)|偽|詐欺|ではありません|가짜|사기|아닙|مزيف|احتيال|ليس|骗|假冒|不是/u;

/** Words before an address that tell the reader to keep away from it. */
export const keepAway =
  /(?<!\p{L})(?:don't (?:use|click|visit|open)|avoid|beware|(?:cliqu|utilis)\p{L}+ pas|(?:no|nao|non) (?:us|cli|entr)|evit|bitte nicht (?:auf|bei)|klik niet)|小心|احذر/u;

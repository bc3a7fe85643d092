import { parse } from 'tldts';
import { createRunMemory } from '../text/run-memory';
import { matchLength } from './x-characters';

/**
 * Endings in letters beyond a to z that X links (twitter-text 3.1.0, and X's own code of 2025) and that still exist, in X's
 * order: none is the beginning of a later one.
 */
const endings =
  'アマゾン|亚马逊|ישראל|삼성|닷컴|닷넷|香格里拉|餐厅|食品|飞利浦|電訊盈科|集团|通販|购物|谷歌|联通|网络|网站|网店|网址|组织机构|' +
  '移动|点看|游戏|淡马锡|机构|書籍|时尚|新闻|政府|政务|招聘|手机|我爱你|慈善|微博|广东|家電|娱乐|天主教|' +
  '大拿|在线|嘉里大酒店|嘉里|商标|商店|商城|公益|公司|八卦|健康|信息|佛山|企业|中文网|中信|世界|ポイント|' +
  'ファッション|セール|ストア|コム|グーグル|クラウド|みんな|คอม|संगठन|नेट|कॉम|همراه|موقع|' +
  'كوم|كاثوليك|عرب|شبكة|بيتك|بازار|العليان|ارامكو|ابوظبي|קום|' +
  'сайт|рус|орг|онлайн|москва|ком|католик|дети|' +
  'vermögensberatung|vermögensberater|한국|香港|澳門|新加坡|台灣|台湾|中國|中国|' +
  'გე|ລາວ|ไทย|ලංකා|ഭാരതം|ಭಾರತ|భారత్|சிங்கப்பூர்|இலங்கை|இந்தியா|' +
  'ଭାରତ|ભારત|ਭਾਰਤ|ভাৰত|ভারত|বাংলা|भारोत|भारतम्|भारत|ڀارت|' +
  'پاکستان|موريتانيا|مليسيا|مصر|قطر|فلسطين|عمان|عراق|سورية|' +
  'سودان|تونس|بھارت|بارت|ایران|امارات|المغرب|السعودية|الجزائر|' +
  'البحرين|الاردن|հայ|қаз|укр|срб|рф|мон|мкд|ею|бел|бг|ευ|ελ';
const unicodeEndings = new RegExp(`(?:${endings})(?![0-9a-z@+-])`, 'iy');
/** Endings delegated after X's list: X's own code of 2025 has seven more than twitter-text 3.1.0. */
const newerThanX: ReadonlySet<string> = new Set(['merck', 'web']);
/** A country whose suffixes are all of two labels (`co.za`), so that the suffix list lacks this one. */
const southAfrica = 'za';

const asciiEnding = /xn--[-0-9a-z]+|[a-z]{2,}(?![0-9a-z@+-])/iy;

/** What was found of endings: a few come again and again. */
const knownEndings = createRunMemory<boolean>({
  mostRuns: 200,
  mostCharacters: 2_000,
  longestRun: 20,
});

/** Whether a host can end so: the ending is on the suffix list. */
export function isEnding(ending: string): boolean {
  const known = knownEndings.get(ending);
  if (known !== undefined) return known;
  const isOne = ending === southAfrica || parse(`x.${ending}`).isIcann === true;
  knownEndings.set(ending, isOne);
  return isOne;
}

/** Whether an ending came after X's list was frozen. */
export function isNewerThanX(ending: string): boolean {
  return newerThanX.has(ending);
}

/**
 * The length of the ending that X recognises at `start` of a text, 0 for none. What follows may be
 * glued to it, other than ASCII letters, digits, `@`, `+` and `-`.
 */
export function endingLength(text: string, start: number): number {
  asciiEnding.lastIndex = start;
  const ascii = asciiEnding.exec(text)?.[0].toLowerCase();
  if (ascii !== undefined && !isNewerThanX(ascii) && isEnding(ascii)) return ascii.length;
  return matchLength(unicodeEndings, text, start);
}

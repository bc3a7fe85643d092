/**
 * How people thank, by language: patterns of whole words in folded text. A look-ahead `(?!…)`
 * excludes words that change the meaning: "thanks to our sponsors", "merci de patienter", "gracias
 * a", "dank zij", "благодаря этому". Sources: welcome messages in public templates (2025–26) and
 * dictionaries. Patterns that no native speaker has read are wide: a word too many hides a tip, a
 * word too few shows a wrong one.
 */
export const thanksInLatin: Readonly<Record<string, RegExp>> = {
  en: /(?:thank(?:s|x|[ -]?you|[ -]?u| ya)|thanx|thnks|thks|tks)(?! (?:to (?!you|all|every|each)|but no)| for (?:following|the follow) (?:up|this|that|along|(?:our|my|these|those) (?:\p{L}+ )?(?:steps|guide|instructions|tutorial|course)))|thx|tnx|thnx|tysm|ty (?:so|very|for)|(?<![-–—^~,] ?|\n|(?:hi|hey|hello|dear) )ty(?= *(?:[!.–—-]|$))|(?:cheers|ta) for (?:the|your|following)|appreciate (?:the|your|you|u|having|it(?! (?:if|when)))|(?:we|i|really) appreciated (?:the|your|you)|much appreciated|(?:grateful|thankful) (?:for|that|to|you)/u,
  fr: /(?<!(?:sans|la) )merci(?! (?:de |d')(?!(?:votre|vos|ton|ta|tes|ce|cet|cette|la|le|tout|tous|ces|avoir) |l'|follow|(?:nous|me|vous) (?:suivre(?! dans)|avoir|etre|abonner)|[mt]'(?:avoir|etre|abonner)|suivre\s*(?:[!.@]|$)|etre abonne))|remerci(?:e|ons|ements)|(?:nous|on) appreci(?:ons|e) (?:que|votre|ton)/u,
  es: /gracias(?! a (?!ti|usted|vosotr|tod|vos|quien)| al | de antemano)|agradec(?:emos|ido|ida|idos)|agradezco|apreciamos (?:que|tu|su)/u,
  de: /danke(?:schon)?|(?:vielen|herzlichen|besten|lieben|tausend|großen|schonen) dank|dank(?:en|e)? (?:dir|euch|ihnen) (?:fur|furs|dass|sehr|herzlich)|danken fur|bedanken? (?:uns|mich)|wissen (?:es|das) (?:sehr )?zu schatzen/u,
  pt: /obrigad(?:[oa]s?|ao|inh[oa])(?! a (?!tod|voce|ti|quem|cada))|obg|valeu(?! a pena)|vlw|brigad(?:[oa]|ao)|(?:muito|somos|sou) grat[oa]s?|agradec(?:emos|o|idos)/u,
  it: /grazie(?! a(?:i|l|lla)? (?!te|voi|tutt|lei|chi|tu)| in anticipo)|apprezziamo (?:che|il|la)|ringrazi(?:o|amo|amenti|arti|arvi)/u,
  nl: /bedankt(?! voor het volgen van (?:de|deze|onze) )|dank(?:jewel|uwel| je| u| jullie)|(?:hartelijk|veel) dank|dank voor|(?:we|wij|ik) waarde(?:ren|er) (?:het|je|uw)/u,
  tr: /tesekkur\p{L}*|tsk(?:ler)?|eyvallah|sag ?ol(?:un)?|minnettar\p{L}*/u,
  ca: /gracies(?! a (?!tu|vos|tot))|merces|agraim/u,
  gl: /grazas(?! a (?!ti|vos|tod))/u,
  sv: /tack(?:ar)?(?! vare)|(?:vi|jag) uppskattar (?:att|det|din|ditt|ert)/u,
  da: /(?:mange|tusind) tak|tak(?= for(?:di)?(?!\p{L})|\s*!)|(?:vi|jeg) sætter pris pa/u,
  no: /takk(?:er)?|(?:vi|jeg) setter pris pa/u,
  is: /(?:þakka|þokk)\p{L}*/u,
  fi: /kiit(?:os|ti|okset|oksia|amme|an)/u,
  et: /aitah|tanan|taname|tanud/u,
  lv: /paldies|pateicamies|pateicos/u,
  lt: /aciu|dekoju|dekojame|dekui/u,
  pl: /dziekuj\p{L}+|dziekowac|podziekowania|dzieki(?= (?:za|wielkie|serdeczne|ci|wam|ze) |[,.!]|\s*$)/u,
  cs: /dekuj\p{L}+|dik|diky(?= (?:za|ze|moc) |[,.!]|\s*$)/u,
  sk: /dakuj\p{L}+|vdaka(?= (?:za|ze) |!)/u,
  hu: /koszon(?:om|juk|et)|koszi|kosz(?!,? nem)/u,
  ro: /multumi?m|multumesc|multam|mersi/u,
  hr: /hvala|zahvaljuje(?:m|mo)|zahvalni/u,
  sq: /faleminderit|falenderojme/u,
  az: /təsəkkur\p{L}*/u,
  uz: /rahmat|raxmat|tashakkur/u,
  vi: /xin cam on|cam on(?= (?:ban|anh|chi|em|quy|vi|đa|cac|nhieu|moi)(?!\p{L})|!)/u,
  id: /terima ?kasih|trima kasih|makasih|trims/u,
  tl: /salamat(?! kay )/u,
  sw: /a(?:h)?sante(?:ni)?|shukrani/u,
  af: /dankie/u,
  eu: /eskerrik asko|mila esker/u,
  cy: /diolch(?! i(?:'r)? (?!chi|ti|bawb))/u,
  ga: /go raibh (?:mile )?maith|gura (?:mile )?maith/u,
  eo: /dankon/u,
};

/** The same for other scripts with spaces between words. */
export const thanksInOthers: Readonly<Record<string, RegExp>> = {
  ru: /спс|пасиб\p{L}*|ценим (?:что|ваш\p{L}*)|спасиб\p{L}+|благодар(?:ю|им|ны|ен|на|ность)|признательны/u,
  uk: /дяку(?:ю|ємо|єм)|спасибі|вдячн(?:і|ии|а)/u,
  be: /дзяку(?:и|ем)/u,
  bg: /благодар(?:я(?= (?:ви|ти|за|че|много) |[,.!]|\s*$)|им)|мерси/u,
  sr: /хвала|захваљује(?:м|мо)/u,
  mk: /благодарам|благодариме|фала/u,
  kk: /рахмет|рақмет/u,
  mn: /баярлалаа/u,
  el: /ευχαριστ(?:ω|ουμε|ιες)/u,
  hy: /շնորհակալ\p{L}*/u,
  ka: /გ?მადლობ\p{L}*/u,
  ar: /و?(?:شكرا|نشكر\p{L}*|اشكر\p{L}*|متشكر\p{L}*|ممنون\p{L}*|مشكور\p{L}*)/u,
  fa: /(?:متشکر|سپاس)\p{L}*|مرسی|تشکر/u,
  ur: /شکریہ|شکرگزار/u,
  he: /תודה|תודות|מודים/u,
  hi: /धन्यवाद|शुक्रिया|आभार[\p{L}\p{M}]*|थैंक(?:्स|्यू| यू)/u,
  bn: /ধন্যবাদ/u,
  pa: /ਧੰਨਵਾਦ/u,
  gu: /આભાર|ધન્યવાદ/u,
  ta: /நன்றி/u,
  te: /ధన్యవాద[\p{L}\p{M}]*/u,
  kn: /ಧನ್ಯವಾದ[\p{L}\p{M}]*/u,
  ml: /നന്ദി/u,
  am: /አመሰግናለ\p{L}*|እናመሰግናለ\p{L}*/u,
};

/** The same for languages without spaces or with endings on the word: anywhere in the text. */
export const thanksUnparted: Readonly<Record<string, RegExp>> = {
  signs: /🙏[🏻-🏿]?\s?(?:for|pour|por|fur|para|pelo|per|voor|за)(?!\p{L})/u,
  ja: /ありがと|有り?難う|アリガト|あざ(?:っす|す[!。 ])|サンキュ|お礼|御礼/u,
  // 感謝祭, 感謝セール are sales; 感恩节 (Thanksgiving) has another verb.
  zh: /谢谢|謝謝|多[谢謝]|感[谢謝](?!祭|セール|デー|フェア|価格|特価|キャンペーン|状|信)|感激/u,
  // 감사팀, 감사보고서 are audits.
  ko: /팔로우 ?감사|감사(?:합|드[려리립]|해|했|하[고며]|의 (?:마음|말씀|인사))|고맙|고마워|땡큐/u,
  th: /ขอบคุณ(?!พระเจ้า)|ขอบใจ/u,
  km: /អរគុណ/u,
  lo: /ຂອບໃຈ/u,
  my: /ကျေးဇူး/u,
};

/** Words before thanks that make them a refusal: "no, thanks". */
export const refusals =
  /(?<![\p{L}\p{M}])(?:no|non|nein|nee|nao|nej|nei|ne|nie|nu|ei|nem|không|khong|tidak|nggak|hindi|hapana|hayir|yok|нет|ні|не|няма|όχι|οχι|לא|لا|نه|नहीं|না|不(?:用|要)?了?|いいえ|아니요|아뇨|ไม่)[,،、，]?\s*$/u;

/**
 * Messages that ask for no more messages as a whole, by language, folded, without `politeness` and
 * punctuation. Keywords of text message services (CTIA, EU and Brazilian operators) and what people
 * write; none that is an everyday answer: "Cancel", "TD", "Dur", "Alto", "Chega", "Hold op!".
 */
const messagesByLanguage: Readonly<Record<string, string>> = {
  en:
    "stop|stopall|stop all|quit|unsubscribe|unsubscribe me|unsubscribe me from this|stop dm|unsub|opt out|optout|opt me out|i opt out|i'm opting out|remove me|" +
    'leave me alone|stop messaging|stop dming|stop texting|stop spamming|stop contacting|no dms|stop it now|stop now|' +
    "i want to opt out|i'd like to opt out|i would like to opt out|i want to unsubscribe|i'd like to unsubscribe|" +
    'i would like to unsubscribe|i wish to unsubscribe|take me off|lose my number|remove my number|delete my number',
  fr:
    'arret|stop sms|plus de messages|desabonner|desabonnez moi|me desabonner|je veux me desabonner|desabonnement|' +
    'desinscription|desinscrivez moi|me desinscrire|je veux me desinscrire|je souhaite me desinscrire|je souhaite me desabonner|stop aux messages|arretez|arrete|laissez moi tranquille|laisse moi tranquille|fichez moi la paix',
  es:
    'basta|basta de mensajes|ya basta|desuscribir|desuscribirme|quiero darme de baja|denme de baja|deseo darme de baja|me quiero dar de baja|quiero desuscribirme|' +
    'deme de baja|dame de baja|dejame en paz|dejenme en paz|dejeme en paz|dejadme en paz|no mas mensajes',
  de:
    'stopp|abmelden|aufhoren|schluss damit|hor auf|hort auf|horen sie auf|hor auf damit|lass mich in ruhe|' +
    'lassen sie mich in ruhe|lasst mich in ruhe|ich mochte mich abmelden|keine nachrichten mehr',
  pt:
    'pare|parem|sair|descadastrar|me descadastre|me descadastrem|quero sair da lista|me deixa em paz|me deixem em paz|' +
    'deixe me em paz|quero cancelar a inscricao',
  it: 'smettila|smettetela|disiscrivimi|disiscrivetemi|cancellami|lasciami in pace|lasciatemi in pace|basta messaggi',
  nl: 'stop met berichten|stop met sturen van berichten|afmelden|uitschrijven|hou op|houd op|laat me met rust|schrijf me uit|ik wil me afmelden',
  nordic:
    'sluta|avregistrera|avmeld|afmeld|slutt|lopeta|lopettakaa|lat mig vara|lad mig vaere|lad mig være',
  slavic:
    'wypisz|wypisz mnie|wypiszcie mnie|nie pisac|nie piszcie|usun mnie z listy|usuncie mnie z listy|przestan|przestancie|daj mi spokoj|odhlasit|prestan|prestante|стоп|отписаться|' +
    'отпишите меня|удалите меня из рассылки|уберите меня из рассылки|удалите меня из списка|отписка|хватит|прекратите|прекратите писать|перестаньте писать|хватит писать|больше не пишите|' +
    'не пишите|отстаньте|оставьте меня в покое|відписатися|досить|припиніть|припиніть писати|відпишіть мене',
  hu: 'leiratkozas|leiratkozom|hagyjon beken|hagyj beken',
  ro: 'dezabonare|dezabonati ma|lasati ma in pace',
  tr: 'abonelikten cik|mesaj atmayi birak|mesaj atmayi birakin|beni rahatsiz etme|beni rahatsiz etmeyin|beni rahat birak|beni rahat birakin|ret|listeden cikar|beni listeden cikar|beni listeden cikarin|yazmayin',
  el: 'σταματα|σταματηστε|διαγραφη|στοπ',
  ar: 'توقف|الغاء الاشتراك|ايقاف|اتركوني وشاني|توقفوا',
  he: 'הסר|הסירו אותי|תפסיקו',
  hi: 'बंद करो|बंद करें|रोकें',
  id: 'berhenti|hentikan|jangan ganggu saya',
  vi: 'đung lai|huy đang ky|đung nhan tin nua',
  th: 'หยุด|หยุดส่ง|เลิกส่ง',
  ja: '配信停止|配信停止して|配信を停止して|配信停止希望|停止|停止して|やめて|もうやめて|ストップ|送らないで|もう送らないで|送ってこないで|もう送ってこないで|退会します',
  ko: '수신거부|그만|그만하세요|그만 보내세요|그만 보내|보내지 마세요|수신 거부|수신거부합니다|수신 거부합니다|수신거부해|수신 거부해',
  zh: '中止|退订|td退订|把我从名单中删除|把我从列表中删除|退訂|取消订阅|取消訂閱|别再发了|別再發了|不要再发了|不要再發了|别发了|別發了|别烦我|別煩我',
};

export const optOutMessages: ReadonlySet<string> = new Set(
  Object.values(messagesByLanguage).flatMap((messages) => messages.split('|')),
);

/** Before or behind such a wish it makes no question of it but a polite one, by language. */
export const politeQuestions: Readonly<Record<string, RegExp>> = {
  en: /(?:would you mind|(?:can|could|would) (?:you|u|y'all|someone|somebody)|will you (?:please|kindly))(?: (?:please|kindly|guys|all|just|pls|plz))*/u,
  fr: /(?:pou(?:vez|rriez)[- ]vous|(?:peux|pourrais)[- ]tu|vous (?:pouvez|pourriez)|tu (?:peux|pourrais))/u,
  es: /(?:pueden?|puedes|podrian?|podrias|podeis|podriais)/u,
  pt: /(?:pode(?:m|ria|riam)?|da pra|da para)(?: voces?)?/u,
  it: /(?:puoi|puo|potete|potrest[ei]|potrebbe)/u,
  de: /(?:konn(?:en|t|ten|test|tet)|kann(?:st)?|wurde(?:n|st|t)) (?:sie|ihr|du|man)/u,
  nl: /(?:kun(?:t|nen)?|kan|zou(?:den|dt)?) (?:u|je|jij|jullie)/u,
  nordic: /(?:kan|skulle|kunne|vil) (?:du|ni|i|dere)/u,
  ru: /(?:не )?(?:можете|можешь|могли бы|мог бы)(?: вы| ты)?/u,
  zh: /(?:能不能|可不可以|可以|能否|能)/u,
};

/** The same behind it. */
export const politeEndings = /^[^?？]{0,6}(?:もらえ|いただけ|くれ|くださいませ|주시|주실|줄래)/u;

/** Polite words that do not change what a message asks for. */
export const politeness =
  /(?<!\p{L})(?:no thank you|no thanks|(?:i'm |i am )?not interested|please|kindly|pls|plz|thanks|thank you|sorry|bitte|danke|svp|stp|s'il (?:vous|te) plait|merci|por favor|gracias|per favore|grazie|alsjeblieft|alstublieft|aub|tack|vennligst|takk|tak|prosze|kerem|va rog|te rog|lutfen|пожалуиста|спасибо|будь ласка|παρακαλω|من فضلك|رجاء|בבקשה|कृपया|tolong)(?!\p{L})|お願いします|ください|주세요|请|請/gu;

/**
 * By language: phrases in folded text that ask for no more messages and name messages, writing or
 * contact. The person must stand beside the verb, because people also complain about others ("I
 * told them to stop messaging me"). A time or place does not count ("don't write me before nine").
 */
export const optOutPhrases: Readonly<Record<string, RegExp>> = {
  en: /(?<!(?:them|him|her|it|people|bots?|users?|customers?|spammers?|who|they|if you|when you) (?:to |can |should )?)(?:stop|quit|cease) (?:(?:messaging|writing|texting|contacting|dm'?ing|spamming|pinging|bothering)(?: to)? (?:me|us)|sending (?:me |us )(?:\p{L}+ ){0,3}(?:messages|dms?|texts|links|spam|reminders|notifications|promos|promotions|offers|ads|stuff)(?!\p{L}))|(?<=mind )not (?:messaging|writing(?: to)?|texting|contacting|dm'?ing) (?:me|us)|cease (?:and desist|(?:(?:all|any|further) )*(?:contact|communications?|messag\p{L}+))(?!\p{L})/u,
  enDo: /(?<!(?:you|they|he|she|we|people|who|if|did|bots?|i) (?:just |really )?)(?:don'?t|do not|never)(?: ever)? (?:(?:message|write|text|contact|dm|pm|spam|ping)(?: to)? (?:me|us)(?! (?:back|off|on|before|after|until|till|by|via|there|over|in|during|if|unless|about|down|up|later|yet|today|tonight|at|directly|through|with)(?!\p{L}))|send (?:me|us) (?:\p{L}+ ){0,3}(?:messages|dms?|texts|spam)(?!\p{L}))/u,
  enNo: /^\s*no more (?:messages|dms|texts|spam)(?! (?:came|since|after))|(?:don'?t|do not) (?:want|wish) (?:(?:any|more|your|these|to (?:get|receive|see)|further) ){0,3}(?:messages|dms|texts)(?! (?:about|regarding|saying|that) (?:my|our|the|this|it|that)(?!\p{L}))|(?:take|remove|delete) (?:me|us|my (?:name|number|contact|details)) (?:off|from) (?:of )?(?:your|this|the|all your) (?:(?!wait|guest)\p{L}+ )?(?:lists?|dms|database|contacts)(?!\p{L})|opt out of (?:\p{L}+ ){0,2}(?:messages|dms)|unsubscribe me from (?:\p{L}+ ){0,2}(?:messages|dms|list)/u,
  enBare:
    /(?:(?:^|[,;]|please)\s*(?:stop (?:sending (?:\p{L}+ ){0,3}|(?:these|the|your|all|with the|all the) )?(?:messages|dms?|texts|spam|reminders|notifications|promos|ads)|(?:don'?t|do not) (?:message|contact|dm)|no messages,? please)|(?<!if )(?:i|we) (?:don'?t|do not) want to be (?:contacted|messaged))(?!\p{L}| (?!(?:please|now|thanks?|to me|by you|again|anymore)(?!\p{L})))/u,
  fr: /(?<!(?:vous|tu|il|elle|on|ils|elles|pourquoi|qui) )ne (?:m'|nous |me )(?:ecri(?:vez|s)|(?:re)?contacte[zs]?|derange[zs]?|sollicite[zs]?) (?:plus|pas(?! (?:avant|apres|ici|le |sur|a |au |trop)))|(?:arrete[zr]?|cesse[zr]?) de (?:m'|me |nous )(?:ecrire|contacter|spammer|deranger|solliciter)|ne plus (?:m'|me |nous )(?:ecrire|contacter|solliciter)|ne (?:veux|souhaite|desire) plus (?:recevoir )?(?:de |vos |tes |aucun )?(?:messages?|dms?|mp)|je ne (?:veux|souhaite|desire) plus etre contactee?(?! (?:par|avant))|(?:(?:retir|enlev|supprim|desinscri)\p{L}*[- ](?:moi|nous)|(?:me|nous) (?:retir|enlev|supprim|desinscri)\p{L}*) de (?:votre|vos|ta|cette|la) listes?(?! d'attente)/u,
  frSend:
    /(?:(?<!(?:vous|tu|il|elle|on|ils|elles|pourquoi|qui) )ne (?:m'|nous |me )(?:envoye[zr]|envoie[sz]?) (?:plus|pas)|(?:(?:arrete[zr]?|cesse[zr]?) de|ne plus) (?:m'|me |nous )envoyer)(?: (?:svp|jamais|d'autres|de|des|vos|tes|ces|aucun|autres|nouveaux|tous))*(?: (?:messages?|dms?|mp|spams?|pubs?|publicites?|liens?|rien|ca|cela)(?!\p{L}| (?:avant|apres|sur|le |au |a ))|\s*(?:[.!,;]|$))/u,
  es: /(?<!(?:que|porque|si) )(?:no|nunca) (?:me|nos) (?:escriba[ns]?|contacte[ns]?|moleste[ns]?)(?!\p{L}| (?:hasta|antes|despues|el|a las|por)(?!\p{L}))|(?<!(?:no|nunca) )dej(?:a[drn]?|e[ns]?) de (?:escribir|contactar|molestar)(?:me|nos)|no (?:quiero|deseo) (?:recibir )?(?:mas |sus |tus )?(?:mensajes|dms?)|^\s*no mas mensajes(?! (?!por))|no vuelva[ns]? a (?:escribir|contactar)(?:me|nos)|(?:saqu|sac|quit|borr|elimin|retir)\p{L}*(?:me|nos) de (?:su|tu|la|esta) lista(?! de espera)/u,
  esSend:
    /(?:(?<!(?:que|porque|si) )(?:no|nunca) (?:me|nos) (?:mande[ns]?|envie[ns]?)|(?<!(?:no|nunca) )dej(?:a[drn]?|e[ns]?) de (?:mandar|enviar)(?:me|nos))(?: (?:mas|nunca|por favor|sus|tus|estos|esos|tantos|otros|ningun|de|los))*(?: (?:mensajes?|dms?|spam|publicidad|enlaces|nada|esto|eso)(?!\p{L}| (?:hasta|antes|despues|el|a las|por la)(?!\p{L}))|\s*(?:[.!,;]|$))/u,
  de: /schreib(?:e|t|en sie)? (?:mir|uns) (?:bitte )?(?:nicht|nie) (?:mehr|wieder)|schreib(?:e|t|en sie)? (?:mir|uns) (?:bitte )?(?:nicht|keine (?:\p{L}+ )?(?:nachrichten|dms?|pns?))(?=\s*(?:mehr|bitte)?\s*(?:[.!,]|$))|(?:(?:^|[,;:])\s*|(?<!\p{L})(?:bitte|will|wollen|mochten?|wunsche|wunschen|(?:schick|send)(?:e|t|et|en sie)? (?:mir|uns)) (?:\p{L}+ ){0,2})keine (?:weiteren )?(?:nachrichten|dms|pns)(?: mehr)?(?=\s*(?:mehr|bitte|schicken|senden|an mich|[.!]|$))|mochte keine weiteren nachrichten erhalten|(?:(?:hor|hort|horen sie) (?:bitte )?auf|aufhoren),? (?:mir|uns) (?:\p{L}+ )?zu (?:schreiben|texten|schicken|senden)|(?:losch|entfern|streich|nehm|nimm|trag)\p{L}* (?:sie )?(?:mich|uns) (?:bitte )?(?:aus|von) (?:\p{L}+ )?(?:verteiler|liste|mailingliste)|(?:mich|uns) (?:bitte )?(?:aus|von) (?:\p{L}+ )?(?:verteiler|liste|mailingliste) (?:losch|entfern|streich|nehm|austrag)\p{L}*|kontaktier(?:e|t|en sie)? (?:mich|uns) (?:bitte )?nicht|(?:(?:^|[,;:])\s*(?:bitte )?(?:(?:mich|mir|uns) )?(?:bitte )?|(?:mich|mir|uns) bitte |(?<!\p{L})(?:bitte|will|wollen|mochten?|wunsche|wunschen)(?!\p{L})[^.!?]{0,40} (?:mich|mir|uns) (?:bitte )?)nicht mehr (?:anschreib|kontaktier|schreib)(?:en|st|t)/u,
  pt: /nao (?:me|nos) (?:escreva[ms]?|contate[ms]?|contacte[ms]?|chame[ms]?)(?!\p{L}| (?:ate|antes|depois|no|na|por)(?!\p{L}))|(?<!nao )par(?:ar|[ae]m?) de (?:me |nos )(?:escrever|contatar|contactar|chamar|perturbar)|(?:(?:me|nos) (?:tir|remov|retir|exclu)\p{L}+|(?:tir|remov|retir|exclu)\p{L}+[- ](?:me|nos)) d(?:a|essa|esta) (?:sua |vossa )?lista|nao (?:quero|desejo) (?:mais )?(?:receber )?(?:mais )?(?:suas )?(?:mensagens|dms)/u,
  ptSend:
    /(?:nao (?:me|nos) (?:mande[ms]?|envie[ms]?)|(?<!nao )par(?:ar|[ae]m?) de (?:me |nos )(?:mandar|enviar))(?: (?:mais|nunca|por favor|suas|essas|estas|tantas|outras|nenhuma|de|as))*(?: (?:mensage(?:m|ns)|dms?|spam|propagandas?|links?|nada|isso|isto)(?!\p{L}| (?:ate|antes|depois|no|na)(?!\p{L}))|\s*(?:[.!,;]|$))/u,
  it: /non (?:scrivetemi|scrivermi|scriverci|contattatemi|contattarmi|contattarci|mandatemi|mandarmi|(?:mi|ci) (?:scrivere|scriva|scrivete|contattare|contatti|mandare))(?! (?:prima|dopo|fino|il|la|alle)(?!\p{L}))|(?:cancell|togli|toglie|rimuov|elimin)\p{L}*(?:mi|ci|temi|teci) dal(?:la)? (?:vostra |tua |sua )?(?:mailing )?list\p{L}*|(?<!non )smett(?:i|ete|a|etela|ila|ere) di (?:scriver|contattar|mandar)(?:mi|ci)|non (?:voglio|desidero) (?:piu )?(?:ricevere )?(?:altri |piu |i (?:vostri|tuoi) )?(?:messaggi|dm)|basta (?:messaggi|dm)(?!\p{L})/u,
  nl: /stuur (?:me|mij|ons) (?:\p{L}+ )?geen (?:\p{L}+ )?(?:berichten|bericht|dm'?s)(?!\p{L}| (?:als|indien|wanneer|tot|totdat|voor|voordat|over (?:mijn|de|het|deze))(?!\p{L}))|stop(?:pen)? met (?:mij|me|ons) (?:berichten )?(?:te )?(?:schrijven|sturen|benaderen)|^\s*stop met berichten sturen(?! (?:naar|aan))|schrijf (?:me|mij|ons) niet (?:meer|weer)|(?<!(?:krijg|ontvang) )geen (?:berichten|dm'?s) meer(?! ontvangen sinds)|(?:haal|verwijder|schrap) (?:me|mij|ons) (?:\p{L}+ )?(?:van|uit) (?:de|jullie|uw|je) (?:mailing|verzend)?lijst|neem geen contact (?:meer )?(?:met|op)|(?:me|mij|ons) niet meer (?:te )?(?:berichten|schrijven|benaderen|contacteren)/u,
  sv: /sluta (?:skriva|skicka|kontakta|messa|dma)|skriv inte (?:till mig|till oss|mer)|kontakta (?:mig|oss) inte|(?:skicka )?inga fler (?:meddelanden|dm)/u,
  da: /(?:stop|hold op) med at (?:skrive|sende|kontakte)|skriv ikke (?:til mig|til os|mere)|kontakt (?:mig|os) ikke|ikke flere beskeder/u,
  no: /(?:slutt|stopp) a (?:skrive|sende|kontakte)|ikke (?:skriv til|kontakt) (?:meg|oss)|ikke send (?:meg|oss)|ingen flere meldinger/u,
  fi: /al(?:a|kaa) (?:enaa )?(?:laheta|lahettako|kirjoita|kirjoittako|viestita) (?:enaa |minulle |meille )|en halua (?:enaa |lisaa )*viesteja/u,
  pl: /(?:nie|przestan(?:cie)?) (?:juz |wiecej )*(?:do (?:mnie|nas) (?:juz |wiecej )*pis(?:z|zcie|ac)|pis(?:z|zcie|ac) (?:juz |wiecej )*do (?:mnie|nas))|nie (?:przy|wy)sy[lł]aj(?:cie)? mi|nie kontaktuj(?:cie)? sie ze mna|nie chce (?:(?:juz|wiecej|dostawac|otrzymywac) )*wiadomosci/u,
  cs: /nepis(?:te)? (?:mi|nam)|neposilej(?:te)? (?:mi|nam)|prestan(?:te)? (?:mi|nam) (?:psat|posilat)|nekontaktuj(?:te)? (?:me|nas)|nechci (?:dalsi |vase )?zpravy/u,
  hu: /ne (?:irj(?:on|atok|anak)?|kuldj(?:on|etek|enek)?) (?:nekem|nekunk|tobbet|tobb uzenetet)|nem kerek (?:tobb )?uzenetet/u,
  ro: /nu (?:imi |ma |ne )?(?:-?mi )?mai (?:scrie(?:ti)?|contacta(?:ti)?|trimite(?:ti)?)|nu-mi mai (?:scrie(?:ti)?|trimite(?:ti)?)|nu mai vreau (?:\p{L}+ )?mesaje/u,
  tr: /(?:bana|bize) (?:(?:bir daha|artik|lutfen|mesaj|dm) )*(?:yazma|atma|gonderme)(?:yin|yiniz)?(?!\p{L})|^\s*(?:lutfen )?bir daha yazmayin(?!\p{L})|(?:mesaj|dm) (?:(?:atma|gonderme)(?:yin|yiniz)?|istemiyorum|almak istemiyorum)(?!\p{L})/u,
  ru: /(?:не|хватит|прекратит?е?|прекратить|перестан(?:ь|ьте)|перестать) (?:(?:мне|нам|больше) )+(?:пиш\p{L}+|писать|присыла\p{L}+|слать|шлит?е?)|(?:не|хватит|прекратит?е?|прекратить|перестан(?:ь|ьте)|перестать) (?:пиш\p{L}+|писать|присыла\p{L}+|слать|шлит?е?) (?:мне|нам|больше|сюда)|больше (?:мне )?не пиш\p{L}+|не хочу (?:больше )?(?:получать )?(?:ваши )?сообщени\p{L}/u,
  uk: /(?:не|досить|припин(?:и|іть)|перестан(?:ь|ьте)) (?:(?:мені|нам|більше) )*(?:пиш(?:и|іть)|писати|надсила\p{L}+) (?:мені|нам|більше)|(?:більше|мені) не пиш(?:и|іть)|не хочу (?:більше )?(?:отримувати )?повідомлен/u,
  el: /μη?ν? (?:μου|μας) (?:ξανα)?(?:στελν|στειλ|γραφ|γραψ)\p{L}+|σταματ\p{L}+ να (?:μου|μας) (?:στελν|γραφ)\p{L}+/u,
  ar: /لا (?:تراسل\p{L}*|ترسل\p{L}* (?:لي|الي)|تكتب\p{L}* لي|تتواصل\p{L}* معي)|(?:توقف(?!ت)\p{L}*|كف\p{L}*) عن (?:مراسلت\p{L}+|ارسال|الكتابة لي)|لا اريد (?:اي |المزيد من )?(?:رسايل|الرسايل)/u,
  he: /(?:אל ת|תפסיק\p{L}* ל|נא לא ל|די ל|מספיק ל)(?:שלח\p{L}*|שלוח|כתב\p{L}*|כתוב|פנות) (?:לי|אלי|אליי)/u,
  hi: /मुझे (?:(?:अब|और|कोई|दोबारा) )*(?:मैसेज|मेसेज|संदेश) (?:मत|न|ना|नहीं) (?:कर|भेज|कीजिए)/u,
  id: /(?:jangan|stop|berhenti) (?:lagi )?(?:(?:meng)?hubungi|(?:mengi|ki)rim\p{L}*|dm|chat) (?:saya|aku|kami|pesan|ke saya|lagi)/u,
  vi: /(?:đung|ngung) (?:co )?(?:nhan tin|gui tin|lien he)/u,
  th: /(?:อย่า|เลิก|หยุด)(?:ทัก|ส่งข้อความ|ติดต่อ)/u,
  ja: /(?:dm|メッセージ|連絡)(?:は|を|も)?(?:もう|一切|これ以上)?(?:送らないで|送ってこないで|しないで|してこないで|やめて|止めて|不要です|いりません|要りません|お断り|ご遠慮)/u,
  ko: /(?:메시지|메세지|디엠|dm|연락|쪽지|문자)(?:를|을|도|은|는)? ?(?:(?:더 이상|더는|이제|좀) ?)?(?:(?:보내|하|주)지 ?(?:마|말아)|그만)/u,
  zh: /(?:别|不要|勿|停止)再?(?:给我|給我|向我|跟我)?(?:发|發|传|傳)?送?(?:广告|廣告|消息|訊息|信息|私信|联系我|聯絡我|聯繫我)|(?:别|不要|勿|停止)再?(?:联系|聯絡|聯繫|骚扰|騷擾)我|请勿(?:联系|打扰)(?!\p{L})/u,
};

/**
 * Other channels, or other languages: a request about these is not about this chat. "No messages or
 * mails" is about both.
 */
export const otherChannels =
  /(?<!\p{L}|(?<!\p{L})(?:or|and|nor|oder|und|ou|et|ni|y|o|e|of|en|и|или) (?:\p{L}+ )?)(?:(?:e-?mail|mail(?!ing ?lij?st)|mejl|phon|tele(?:ph|f|p)o|appel|llam|anruf|chiamat|e-?post|mektup|puhel|sahkopost|poczt|dopis|почт|телефон|звон|пошт|дзвон|τηλεφων)\p{L}*|newsletters?|sms(?:er|es)?|call(?:s|ing)?|lett(?:ers?|res?|ere)|in (?:english|french|german|spanish|the app)|(?:by|via|per|mit der) post|courrie[lr]s?|correos?|cartas?|briefe?n?|brieven|bellen|brev|смс|surat|đien thoai)(?!\p{L})|メール|電話|手紙|메일|전화|문자|편지|邮件|郵件|电话|短信|簡訊|ايميل|بريد|هاتف|מייל|טלפון|ईमेल|फोन|อีเมล|โทร/u;

/** Words before a phrase that make it the opposite or a question: "don't", "why did you". */
export const opposites =
  /(?:(?<!\p{L})(?:not|never|pas|(?:why|did) you)|n't)(?: (?:ever|want you to))? $/u;

/** What separates the request from the rest of the sentence. */
export const clauseEnds = /[,;:–—(]/u;

/** "…, just write here": they want messages in this chat. */
export const wishedHere =
  /[,;:–—(]\s*(?:\p{L}+ ){0,2}(?:dm|message|write|text|reply|answer|chat|just|only|rather|(?:contact|schreib|antwort|ecri|repond|escrib|escrev|scriv)\p{L}*|nur|lieber|plutot|seulement|solo|mejor|apenas|schrijf|liever|alleen) (?:\p{L}+ ){0,2}(?:here|hier|ici|aqui|qui)(?!\p{L})/u;

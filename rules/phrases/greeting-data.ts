const phrases = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split('|')));

/** Greetings that come before a name: folded, up to three words. */
export const greetings = phrases(
  'hi|hello|hey|heya|hiya|hey there|hi there|hello there|howdy|dear|greetings|good morning|good day',
  'good afternoon|good evening|morning|bonjour|bonsoir|salut|coucou|cher|chere|hola|hola hola',
  'buenos dias|buenas tardes|buenas noches|buenas|estimado|estimada|querido|querida|hallo|hoi',
  'guten morgen|guten tag|guten abend|moin|moin moin|servus|gruss gott|gruß gott|gruezi|liebe|lieber',
  'sehr geehrte|sehr geehrter|ola|oi|bom dia|boa tarde|boa noite|caro|cara|prezado|prezada|ciao',
  'salve|buongiorno|buonasera|gentile|goedemorgen|goedemiddag|goedenavond|dag|beste|geachte|lieve',
  'hej|hejsan|halla|god morgon|god dag|god morgen|goddag|hei|heisann|kara|kære|kjære|moi|terve',
  'hyva|huomenta|czesc|witaj|dzien dobry|drogi|droga|ahoj|dobry den|mily|mila|szia|szervusz|kedves',
  'jo napot|udv|buna|buna ziua|draga|merhaba|selam|sayin|sevgili|gunaydin|iyi gunler|привет',
  'здравствуите|здравствуи|добрыи день|добрыи вечер|доброе утро|уважаемая|уважаемыи|дорогая|дорогои',
  'привіт|вітаю|добрии день|доброго дня|шановна|шановнии|здраво|здравеи|здравеите|γεια|γεια σου',
  'γεια σας|καλημερα|καλησπερα|αγαπητε|αγαπητη|مرحبا|اهلا|اهلا وسهلا|السلام عليكم|عزيزي|عزيزتي|سلام',
  'שלום|היי|הי|नमस्ते|हैलो|प्रिय|halo|hai|selamat pagi|selamat siang|selamat sore|selamat malam',
  'chao|xin chao|kumusta|habari|jambo|welcome|welcome back|hi dear|bienvenue|willkommen',
  'bienvenida|benvenuto|benvenuta|welkom|hos geldiniz|goedendag',
);

/** Titles between a greeting and a name, folded. */
export const honorifics = phrases(
  'mr|mrs|ms|mx|miss|dr|prof|sir|madam|monsieur|madame|mademoiselle|mme|mlle|senor|senora|sr|sra|srta',
  'don|dona|herr|frau|signor|signora|sig|meneer|mevrouw|pan|pani|bay|bayan|господин|госпожа|пан|пані',
  'κυριε|κυρια|استاذ|السيد|السيدة|mas|mbak|bapak|ibu',
);

/** Words after a greeting that are not a name, although display names have them too. */
export const noNames = phrases(
  'there|all|team|everyone|everybody|folks|friend|friends|guys|again|and|the|from|to|support|help',
  'official|news|shop|store|we|you|your|it|our|my|this|that|is|are|for|with|just|how|what|tous|toutes',
  'toi|vous|todos|todas|alle|zusammen|ihr|tutti|tutte|iedereen|amigo|amiga|amigos|alla|allihopa',
  'wszystkim|всем|всім|ολοι|good|morning|day|one|new|customer|customers|client|clients|care|service',
  'sales|office|info|admin|community|followers|partner|partners|member|members|kunde|kunden|cliente',
  'man|mate|bro|boss|love|girl|home',
);

/** Words that begin a sentence and are also names: "Hi Any update?", "Hola Le confirmo". */
export const opens = phrases('any|so|just|order|thanks|please|sorry|merci|do|in|an|le|la|su');

/** Such words that begin a sentence only together with the next word. */
export const opensWithNext = phrases(
  'can you|can i|can we|may i|may we|hope you|hope this|hope all',
);

/** Pairs that count only in a question or in capitals: "Hi Will you have it" can be for Will. */
export const opensQuestion = phrases('will you|will it');

/** Words after the writer's own name: "Sarah here", "Sarah from Acme". */
export const introduces = phrases('here|from|ici|hier|du|von|vom|del|dal|من');

/** Words after `introduces` that change its meaning: "here is your link", "du coup". */
export const presents = phrases(
  'is|are|you|it|the|your|our|ist|sind|der|die|das|dein|ihr|coup|فضلك',
);

/** In scripts without spaces: what makes a greeting of the name before it; not "山田さんは". */
export const afterName =
  /^\s?(?:(?:さん|様|さま|ちゃん|くん|君|先輩|先生|님|씨|女士|小姐|经理|經理|老师|老師)(?=[\s\p{P}]|へ|こん|お[はつ世]|안녕|您好|你好|$)|[,，、]?\s?(?:你好|您好))/u;
/** In scripts without spaces: greetings before a name. */
export const beforeName =
  /(?:你好|您好|嗨|哈喽|哈囉|亲爱的|親愛的|尊敬的|こんにちは|こんばんは|おはようございます|お世話になっております|안녕하세요|안녕|สวัสดี(?:ค่ะ|ครับ)?\s?(?:คุณ)?)[\s,，、!！。]{0,3}$/u;

const toReader =
  'your|you|thanks|thank|please|votre|vos|vous|tu|te|merci|su|tus|gracias|ihre|deine|dein|sie|danke|seu|sua|obrigado|suo|tuo|' +
  'grazie|uw|je|bedankt|din|tack|tak|twoje|ваш|ваша|вам|спасибо|siparisiniz|طلبك|شكرا';

/** Words that speak to the reader or thank them, folded, up to an apostrophe. */
export const readerWords = phrases(toReader);

/**
 * Words after a name and a comma that make it an address, folded, up to an apostrophe: "Sarah, your
 * order". Left out are words that tell of Sarah: "Sarah, our colleague", "Sarah, who is ill".
 */
export const speaksTo = phrases(
  toReader,
  'we|i|it|sorry|can|could|would|just|here|is|are|do|did|have|what|when|how|if|unfortunately|no|yes|great|glad|happy|that|this|let',
  'nous|j|voici|c|aqui|hemos|lo|wir|ich|hier|es|leider|du|ihr|ecco|abbiamo|ik|het|vi|мы|это',
);

/** Words before somebody of the writer's own, folded: "our designer, Sarah." */
export const ownWords = phrases(
  'our|my|unser|unsere|meine|notre|mon|ma|nuestra|nuestro|mi|nossa|minha|nostra|mia|onze|mijn|наша|мои',
);

/** Words that tell of somebody named after them, folded: "your agent, Sarah.", "meet Sarah." */
export const tells = phrases(
  'agent|manager|colleague|contact|name|signed|called|meet|ask|kollegin|kollege|heißt|appelle|collegue|companera|llama|collega',
);

/** Words that tie a name to what was said before it, folded: "Thanks to Sarah!" */
export const ties = phrases(
  'to|from|for|by|with|and|of|a|an|von|fur|mit|und|de|par|et|para|con|y|e|da|per|van|en|от|и',
);

/** What is said to somebody before their name, as thanks are: "No problem Sarah!" */
export const replies = phrases(
  'of course|no problem|no worries|de rien|avec plaisir|pas de souci|de nada|claro|con gusto|por nada|gern|gerne|kein problem',
  'gern geschehen|prego|di nulla|figurati|graag gedaan|geen probleem',
);

/** Words that stand alone before a comma or at an end, and are in display names too: "Perfect, thanks!" */
export const interjections = phrases(
  'well|perfect|right|fine|okay|ok|sure|yes|no|now|amazing|awesome|lovely|super|nice|cool|first|enjoy|happy|best|fresh|great|good|later',
);

/** Scripts that only one language here is written in. Order matters only if counts are equal. */
export const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['th', /\p{Script=Thai}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['km', /\p{Script=Khmer}/u],
  ['lo', /\p{Script=Lao}/u],
  ['my', /\p{Script=Myanmar}/u],
];

/**
 * Small words that nearly every sentence of a language has, folded and at least two letters long: single letters are
 * words in every language. A word may stand in several languages: the one with most of them wins.
 * Sources: messages in public templates, and the most frequent words of Universal Dependencies 2.x.
 */
export const smallWords: Readonly<Record<string, string>> = {
  en:
    'the and you your our we is are to for of in with this that here have from it my can be ' +
    'on if what no hi hello hey welcome please there they them their was has had will would not ' +
    'but or an as at by us me do does just so all any more about when how who which up out ' +
    'get see now than only also into some been were did could should he his war over',
  fr:
    'le la les des et vous votre vos nous notre est pour dans avec une un ce cette sur pas ' +
    'je du au ici voici ton de si que en bonjour salut bienvenue qui se ne ou mais plus tout ' +
    'tous par elle il ils sont ont aux mon ma ta tres bien nos ete comme qu son entre',
  es:
    'el la los las que para con por una un es su tu nuestra nuestro esta aqui en del de si no ' +
    'te le hola bienvenido bienvenida se lo al como mas pero muy todo todos hay ser son fue ' +
    'sus mi yo nos ya entre sobre este cada cuando sin tambien puede hasta dos tiene',
  de:
    'der die das und ist ein eine wir ihr sie ihre unsere unser unserer fur mit auf zu nicht ' +
    'hier den von im du es auch bei hallo willkommen hi sind hat haben ich wenn wie aber ' +
    'oder nur noch mehr alle uns euch dich dir mein dein sehr dem des als an aus so was hast ' +
    'kannst konnen in sich er wurde war dass einer am',
  pt:
    'os as que para com por uma um voce seu sua nosso nossa esta aqui em do da no na de se ' +
    'nos ola oi bem vindo mais mas muito tudo todos como sao foi ser tem seus suas ao dos das ' +
    'pelo pela voces ou entre sobre este cada nas nao ele tambem quando sem ja pode',
  it:
    'il lo gli che per con una un nostro nostra questo qui di no del della ecco la le vi ti tuo ' +
    'sono se ciao benvenuto benvenuta si piu ma molto tutto tutti come ha ho mi noi voi nel ' +
    'nella dei delle alla al degli non in dell da fu stato sua su ne perche ancora cosa dove grazie',
  nl:
    'de het een en is wij we je jouw uw onze ons voor met van op niet hier dit naar als bij ' +
    'er te hallo welkom hoi zijn heeft hebben ik maar ook nog meer alle jullie hun wat hoe ' +
    'kan kun wel geen uit over in dat die hij aan door was werd deze ze wordt worden zich ' +
    'kunnen dan veel zo om of tot had',
  tr:
    've bir bu icin ile da de sizin bizim burada cok var mi size bize olan daha gibi merhaba ' +
    'hos geldiniz her sen siz ben biz ne nasil degil olarak kadar sizi in nin en buyuk ancak ' +
    'yeni',
  ca: 'el la els les que per amb una un no es aqui nostra vostra del de si en',
  sv:
    'och att det en ett ar med pa du din vi har inte som till vara om av den for de var han ' +
    'fran under vid hade sig men jag kan kommer nar efter eller sa over ha hon andra detta ' +
    'upp ocksa dar bara genom deras denna man alla mot',
  da:
    'og at det en et er med du din vi vores her ikke som til kan om af pa for de har den der ' +
    'jeg var sa han fra sig men siger man over blev efter skal eller havde vil ar ved noget ' +
    'ogsa meget ud nu hvor op have været nogle mere under end mig hvis mod sit anden uden fik ' +
    'hvad lige bliver blevet deres os kun dig kommer dette nar andet',
  no:
    'og at det en et er med du din vi var her ikke som til kan om pa for av har de jeg han ' +
    'den vil men sa fra seg ogsa skal sier ble dette etter eller na blir noe ved ar opp mot ' +
    'enn ha bare nar vært meg der over hva noen fikk mellom man uten hvor under hvis mye litt ' +
    'blitt gikk deg bli kommer igjen annet slik hadde',
  fi:
    'ja on etta se tama meidan sinun tassa mutta kun voit ole ovat jos oli han sen joka ei ' +
    'hanen kuin jotka seka jalkeen myos he tai voi kanssa kuten sanoi enemman vain aikana ' +
    'ollut eivat noin ne kuitenkin tuli mukaan talla sita heidan ennen viime pois olemme',
  et:
    'ja on see meie siin sinu ei kui et voi ka ma siis aga mis nii ning kes seda oli selle ' +
    'pole ole olen ara oma midagi ise mina mul ta tuli kas oleks',
  lv:
    'un ir par ar musu jusu seit ka vai no uz ari bet bija tas kas ja to es nav ta lai vins ' +
    'vina ko tad tikai pec jau gan kad ne jo',
  lt:
    'ir yra musu jusu cia kad su ar is ne buvo kaip taip tai tik apie bet kas jeigu del iki ' +
    'per jau gali butu dar darbo taciau metu uz nuo kai daug',
  pl:
    'na do jest nasz nasza nasze to ze sie dla jak tutaj oto twoj przez od po czy nie tym ' +
    'jego jako ale rowniez za kiedy moze sa jej był jednak ktory ktore tylko aby został ich',
  cs:
    'je na se to pro nas vas jsme tady zde muzete ze jak nase do si ve jako byl roce ktere ' +
    'po tak byla ale za ktera by ktery jeho od mezi nez kdyz aby jsou byly uz',
  sk:
    'je na sa to pre nas vas sme tu mozete ze ako nase do si som ked aj ale tak za uz co po ' +
    'od bol mi ho jeho by aby jej bola ktore ma ich vo nez',
  hu:
    'az es egy hogy nem itt van meg vagy mi ha is mar szerint csak azt volt de kell ki mint ' +
    'ez sem elso egyik el utan',
  ro:
    'si de la in cu pe un este pentru din noastra aici va sa nu mai se care ca sau prin au al ' +
    'sunt ale fi ce dintre poate peste',
  hr:
    'je na za se da nas vas ovdje su kako nase od iz ce koji bi kao ne sa sto koje to do biti ' +
    'nakon te nije prema rekao koja vise ili ali bilo međutim oko jos jedan bio kada ako on ' +
    'dok zbog također smo',
  vi:
    'va cua la cho ban chung toi co khong đuoc voi mot nhung ong nguoi noi đa con trong lam ' +
    'em the cac cung',
  id:
    'dan di yang untuk kami anda ini dengan dari ke ada bisa pada dalam itu tidak mereka ia ' +
    'telah lebih adalah sebagai orang oleh sebuah bahwa banyak akan saya menjadi seperti juga ' +
    'satu tapi karena atau sudah dapat tersebut hanya secara',
  tl: 'ang ng mga sa at na ay ito namin iyong po kung',
  sw: 'na ya wa kwa ni hii hapa yako yetu kama',
  af:
    'die en is van ons jou vir met hier nie dit in te wat om word het sal op hierdie of dat ' +
    'aan moet deur as kan jy se by tot hulle ook wees alle ek sy uit baie nuwe oor soos hul ' +
    'egter maak ander maar nog meer hoe geen',
  ru:
    'на вы мы это для наш ваш что не как здесь вот если по вас нас из он был его от до то ' +
    'были но после за они также которые чтобы было ее когда же является она их',
  uk:
    'на ви ми це для наш ваш що не як тут та якщо вас нас із від до за про він иого але чи ' +
    'час або так по коли під ще',
  bg:
    'на вие ние това за наш ваш че не как тук ако се от да ще по си са които като му тои до ' +
    'но след го наи към бе вчера няма всички има през при',
  sr: 'на ви ми је за наш ваш да не овде се од ако',
  ar:
    'في من على الى هذا هذه مع عن لك لكم هنا ان او كل عام التي كان خلال ما بعد الذي ذلك كانت ' +
    'لا لكن',
  fa: 'در از به که این با برای را است شما ما هم ان بر خود کرد یک شد گفت سال شده دارد بود',
  ur: 'اور کے میں سے کی کا یہ ہے اپ ہم کو نے کہ پر اس کیا کر بھی کہا ليے کرنے ان نہیں ہو',
  sl:
    'je in se na ki da so za pa tudi bi ne kot po ali lahko tako iz bo ni od to ce pri ga do ' +
    'ze jih ko med tem bil kar leta nekaj ob zaradi le vec jo pred bila vedno smo bodo saj ' +
    'bilo naj niso vse ter kaj tega sem zelo ker vendar',
  gl:
    'de que da do en os se as para dos unha un das non por na como ou mais con nos ao sua ' +
    'esta entre nas polo tamen sobre asi pola son sen seu co ser coa este caso cando medio ' +
    'cada xa pode maior dunha nunha dun nun ata moi lle hai cos ademais uns pero no todo lo si ' +
    'seus iso',
};

/**
 * The letters beyond a to z that a language's own words have, as typed in lower case. A word with a letter
 * that a language does not have speaks against it.
 */
export const letters: Readonly<Record<string, string>> = {
  en: '',
  fr: 'àâæçèéêëîïôùûœ',
  es: 'áéíñóúü',
  de: 'ßäöü',
  pt: 'àáâãçéêíóôõúü',
  it: 'àèéìòù',
  nl: 'áèéêëíïóöü',
  tr: 'âçîöüğış',
  ca: 'àçèéíïòóúü',
  sv: 'äåéö',
  da: 'åæéø',
  no: 'åæéòóôø',
  fi: 'äåö',
  et: 'äõöüšž',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčėęįšūųž',
  pl: 'óąćęłńśźż',
  cs: 'áéíúüýčďěňřšťůž',
  sk: 'áäéíóôúýčďĺľňŕšťž',
  hu: 'áéíóöúüőű',
  ro: 'âîăşţșț',
  hr: 'ćčđšž',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữự',
  id: 'é',
  tl: 'ñ',
  sw: '',
  af: 'èéêëïôöû',
  ru: 'абвгдежзийклмнопрстуфхцчшщыьэюяё',
  uk: 'абвгдежзийклмнопрстуфхцчшщьюяєіїґ',
  bg: 'абвгдежзийклмнопрстуфхцчшщъюя',
  sr: 'абвгдежзиклмнопрстуфхцчшђјљњћџ',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْپ',
  fa: 'ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگۀی',
  ur: 'آأؤئابتثجحخدذرزسشصضطظعغفقلمنوٹپچڈڑکگںھہۂیےۓ',
  sl: 'čšž',
  gl: 'áéíïñóúü',
};

/** Marks at the beginning of a question or cry, which only Spanish has. */
export const spanishMarks = /[¿¡]/;

/**
 * Parts of words, in small letters, that tell a language from its neighbours, used where small words
 * leave it open: Danish from Norwegian, Galician from Portuguese. `^` and `$` are a word's ends. The
 * most telling ones of Universal Dependencies 2.x, without names.
 */
export const wordParts: Readonly<Record<string, string>> = {
  da: '^af$|^ud|ræ|inde|æn|ede$|ej|læ|sige|æg|nog|øg|æk|æs|øj|æd|tion|hv[ai]d$|^bl[ei]v',
  no: '^å$|gje|^opp|sjon|øy|kk$|kj|seg$|jø|noe|nn$|asj|ble$|egj|eid|jenn|^nå$|ette$|^av$',
  gl: 'óns$|ións|ción$|unha|xe|^x|non$|^o$|xu|súa|áis$|máis|^á$|ñe|pol[ao]s?$|^co[amn]?$|ax|lles?$|^dun|^nun|eiro|ouro|^ten$',
  pt: 'm$|^o$|ão|^um|ss|çã|aç|lh|õe|nç|ã$|^à|çõ|[^u]nh|^pela|^nos$',
  es: '^el$|^la$|^y$|^los|del$|^una$|ier|^su$|^al$|más|fue|dad$|^lo$|ió$',
  af: '^ons|^.n$|wat|vir|ings|nie$|lik|sal$|deur|soe|ska|wy|jy$|^hul|^die$|ê',
  nl: '^de$|ij|j$|^een|^zi|door|erd$|^zo|jd|tie$|ouw|ze$|naar|rdt$|^het$|^ik$',
  fi: 'ä$|oi|tä|ssa$|aan$|^jo|vuo|än$|iin|vat$|yö|llä|taa|^hän|yy|uu|een$|lla$|sta$|kse|nen$',
  hr: '^u$|^i$|će|^koj|ije|ao$|eć|ći|og$|mj|io$|aju|đ|ć',
  sl: 'jo$|^ki$|ega$|^tud|^so$|vse|^kot|^pa$|šč|^še$|rj|ijo|kot$|kaj$|hko$|^v$|^z$',
  it: 'gli|zz|zion|che$|^il$|^di$|tt|cch|gg|^è$|ss|ità$',
  sv: 'för|^och|är$|ör|ck|^att$|ning|^av$|kt$|vä|frå',
  de: 'sch|ich|ein|ung|cht|ß|eit|^und$|^zu|ü|tz',
  et: 'õ|^ü|ud$|ks$|ga$|^et$|gi$|lt$|nud|siis|vad|est$|as$',
  id: 'nya$|^me[mn]|^ber|^pe|kan$|ng|ah$|^ke',
  hu: 'sz|gy|.[bv][ae]n$|n[ae]k$|[áé][ks]',
};

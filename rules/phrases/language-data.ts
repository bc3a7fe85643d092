/** Scripts that only one language here is written in. Order matters only if counts are equal. */
export const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
];

/**
 * Small words that nearly every sentence of a language has, after `fold`. They have at least two
 * letters, because single letters are words in most languages. A word can be in several languages:
 * the language with the most hits wins.
 */
export const smallWords: Readonly<Record<string, string>> = {
  en:
    'the and you your our we is are to for of in with this that here have from it my can be ' +
    'on if what hi hello hey welcome please there they them their was has had will would ' +
    'not but or an as at by us me do does just so all any more about when how who which up ' +
    'out get see now than only also into some been were did could should',
  fr:
    'le la les des et vous votre vos nous notre est pour dans avec une un ce cette sur pas ' +
    'je du au ici voici ton de si que en bonjour salut bienvenue qui se ne ou mais plus ' +
    'tout tous par elle il ils sont ont aux mon ma ta tres bien nos',
  es:
    'el la los las que para con por una un es su tu nuestra nuestro esta aqui en del de si ' +
    'te le hola bienvenido bienvenida se lo al como mas pero muy todo todos hay ser son fue ' +
    'sus mi yo nos ya',
  de:
    'der die das und ist ein eine wir ihr sie ihre unsere unser unserer fur mit auf zu ' +
    'nicht hier den von im du es auch bei hallo willkommen hi sind hat haben ich wenn wie ' +
    'aber oder nur noch mehr alle uns euch dich dir mein dein sehr dem des als an aus so ' +
    'was hast kannst konnen',
  pt:
    'os as que para com por uma um voce seu sua nosso nossa esta aqui em do da no na de se ' +
    'nos ola oi bem vindo mais mas muito tudo todos como sao foi ser tem seus suas ao dos ' +
    'das pelo pela voces',
  it:
    'il lo gli che per con una un nostro nostra questo qui di del della ecco la le vi ti ' +
    'tuo sono se ciao benvenuto benvenuta si piu ma molto tutto tutti come ha ho mi noi voi ' +
    'nel nella dei delle alla al degli non',
  nl:
    'de het een en is wij we je jouw uw onze ons voor met van op niet hier dit naar als bij ' +
    'er te hallo welkom hoi zijn heeft hebben ik maar ook nog meer alle jullie hun wat hoe ' +
    'kan kun wel geen uit over',
  tr:
    've bir bu icin ile da de sizin bizim burada cok var mi size bize olan daha gibi ' +
    'merhaba hos geldiniz her sen siz ben biz ne nasil degil olarak kadar sizi',
  ca: 'el la els les que per amb una un es aqui nostra vostra del de si en',
  sv: 'och att det en ett ar med pa du din vi har inte som till vara om',
  da: 'og at det en et er med du din vi vores her ikke som til kan om',
  no: 'og at det en et er med du din vi var her ikke som til kan om',
  fi: 'ja on etta se tama meidan sinun tassa mutta kun voit ole ovat jos',
  et: 'ja on see meie siin sinu ei kui et voi',
  lv: 'un ir par ar musu jusu seit ka vai no',
  lt: 'ir yra musu jusu cia kad su ar is',
  pl: 'na do jest nasz nasza nasze to ze sie dla jak tutaj oto twoj przez od po czy',
  cs: 'je na se to pro nas vas jsme tady zde muzete ze jak nase do si',
  sk: 'je na sa to pre nas vas sme tu mozete ze ako nase do si',
  hu: 'az es egy hogy nem itt van meg vagy mi ha is',
  ro: 'si de la in cu pe un este pentru din noastra aici va sa nu',
  hr: 'je na za se da nas vas ovdje su kako nase od iz',
  vi: 'va cua la cho ban chung toi co khong nay đuoc voi đay',
  id: 'dan di yang untuk kami anda ini dengan dari ke ada bisa',
  tl: 'ang ng mga sa at na ay ito namin iyong po kung',
  sw: 'na ya wa kwa ni hii hapa yako yetu kama',
  af: 'die en is van ons jou vir met hier nie dit',
  ru: 'на вы мы это для наш ваш что не как здесь вот если по вас нас из',
  uk: 'на ви ми це для наш ваш що не як тут та якщо вас нас із від',
  bg: 'на вие ние това за наш ваш че не как тук ако се от да',
  sr: 'на ви ми је за наш ваш да не овде се од ако',
  ar: 'في من على الى هذا هذه مع عن لك لكم هنا ان او كل',
  fa: 'در از به که این با برای را است شما ما هم',
  ur: 'اور کے میں سے کی کا یہ ہے اپ ہم کو',
};

/**
 * By language: words that end a letter, folded. The name after them is the writer's. From
 * letter-writing guides; of a closing of several words, only the one that is typical for it.
 */
const closingsByLanguage: Readonly<Record<string, string>> = {
  en: 'best regards wishes sincerely yours cheers love xoxo respectfully',
  fr: 'cordialement salutations amicalement amities bises bisous bientot',
  es: 'saludo saludos atentamente cordialmente abrazo abrazos besos',
  pt: 'atenciosamente cumprimentos abraco abracos beijos',
  it: 'saluti cordialmente presto abbraccio',
  de: 'gruße grusse gruß gruss hochachtungsvoll mfg lg vg',
  nl: 'groet groeten groetjes mvg',
  sv: 'halsningar halsning vanligen mvh',
  da: 'hilsen venlig mvh',
  no: 'hilsen vennlig',
  fi: 'terveisin ystavallisesti',
  pl: 'pozdrawiam pozdrowienia powazaniem',
  cs: 'pozdravem zdravim',
  tr: 'saygilar saygilarimla sevgiler',
  ru: 'уважением приветом',
  uk: 'повагою',
  id: 'salam hormat',
  ar: 'تحياتي تحيات',
};

/** Words that end a letter or an ordinary sentence: "Talk soon, Sarah.", "Take care, Sarah." */
export const softClosings: ReadonlySet<string> = new Set('soon care later'.split(' '));

/** The words of all languages. */
export const closings: ReadonlySet<string> = new Set(
  Object.values(closingsByLanguage).flatMap((words) => words.split(' ')),
);

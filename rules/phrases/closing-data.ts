/**
 * Words of the formulas that end a letter, by language, folded as by `fold`: what follows is the
 * name of the person who writes. From letter-writing guides; forms of two words stand by their
 * telling one.
 */
const closingsByLanguage: Readonly<Record<string, string>> = {
  en: 'best regards wishes sincerely yours cheers love xoxo respectfully',
  fr: 'cordialement salutations amicalement amities bises bisous bientot',
  es: 'saludos atentamente cordialmente abrazo abrazos besos',
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

export const closings: ReadonlySet<string> = new Set(
  Object.values(closingsByLanguage).flatMap((words) => words.split(' ')),
);

import published from 'twitter-text';

/** Endings that X links by its own code of 2025, and the published package (3.1.0) does not know. */
const newer = 'アマゾン|亚马逊|ישראל|amazon|kids|music|spa';
/** The beginning of the package's list of endings, wherever one of its expressions holds that list. */
const list = '(?:삼성|닷컴|';

/** twitter-text as X has it. Its expressions are changed in place: its functions hold them. */
function withNewerEndings(twitter: typeof published): typeof published {
  for (const expression of Object.values(twitter.regexen)) {
    if (!(expression instanceof RegExp) || expression.source.includes(newer)) continue;
    const source = expression.source.replaceAll(list, `(?:${newer}|${list.slice('(?:'.length)}`);
    if (source !== expression.source) expression.compile(source, expression.flags);
  }
  return twitter;
}

export const twitter = withNewerEndings(published);

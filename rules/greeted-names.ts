import { fold } from './fold';
import { greetingLength, type Word, wordsAt } from './greeting';
import { afterName, beforeName, honorifics, namesThatAreWords, noNames } from './greeting-data';
import type { TextRange } from './types';

/** A name that a draft greets by. */
export interface GreetedName {
  range: TextRange;
  /** With a title, so that a first name would not do in its place. */
  formal: boolean;
}

/** More chats than anybody has open. */
const mostNames = 20;
/** The first word of a line or sentence, whatever stands before it. */
const beginnings = /(?<=^|[\n.!?…。！？])[^\p{L}\p{M}\n]{0,12}(?=\p{L})/gu;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Finds where `text` greets by one of `names` that is no part of `partnerName`, in order. */
export function findGreetedNames(
  text: string,
  names: readonly string[],
  partnerName: string,
): GreetedName[] {
  const partner = fold(partnerName);
  const folded = fold(text);
  const others = names
    .slice(0, mostNames)
    .map((name) =>
      (name.match(/[\p{L}\p{M}'’-]+/gu) ?? [])
        .map(fold)
        .filter(
          (word) =>
            word.length > 1 &&
            folded.includes(word) &&
            !partner.includes(word) &&
            !noNames.has(word),
        ),
    );
  const found: GreetedName[] = [];
  if (others.some((name) => name.length > 0)) {
    for (const { 0: before, index } of text.matchAll(beginnings)) {
      const greeted = greetedAt(wordsAt(text, index + before.length), others);
      if (greeted !== null) found.push(greeted);
    }
  }
  const unspaced = names
    .slice(0, mostNames)
    .flatMap((name) => greetedUnspaced(text, name, partner));
  return [...found, ...unspaced]
    .sort((a, b) => a.range[0] - b.range[0])
    .filter(({ range }, index, all) => range[0] >= (all[index - 1]?.range[1] ?? 0));
}

/** "Good morning, Ms Connor", or a name and a comma on a line of their own. */
function greetedAt(words: Word[], others: string[][]): GreetedName | null {
  let at = greetingLength(words);
  const greeting = words[at - 1];
  let formal = false;
  while (greeting !== undefined && honorifics.has(words[at]?.word ?? '')) {
    formal = true;
    at += 1;
  }
  const first = words[at];
  if (first === undefined) return null;
  const other = others.find((name) => name.includes(first.word));
  if (other === undefined) return null;
  let last = first;
  for (const word of words.slice(at + 1)) {
    if (/\S/.test(last.after) || !other.includes(word.word)) break;
    last = word;
  }
  const setApart = last.after === '' || /[^\s'’-]/.test(last.after);
  if (greeting === undefined) {
    // "Sarah, our colleague, …" tells of her, unless she has a line of her own.
    if (words.at(-1) !== last || !/^[,،、]/.test(last.after)) return null;
  } else if (/[,;:]/.test(greeting.after) && !setApart) {
    // "Hey, Sarah is ill."
    return null;
  }
  if (namesThatAreWords.has(first.word) && first.typed === first.word && !setApart) return null;
  return { range: [first.start, last.end], formal };
}

/** "山田さん", "你好王伟", "민수님": a name in such a script, whole or its family or given name. */
function greetedUnspaced(text: string, name: string, partner: string): GreetedName[] {
  const [full = ''] = name.match(/[\p{L}\p{M}]+/u) ?? [];
  if (!spaceless.test(full) && !spaceless.test(text)) return [];
  const parts =
    spaceless.test(full) && full.length > 2 ? [full, full.slice(0, 2), full.slice(-2)] : [full];
  const found: GreetedName[] = [];
  for (const part of parts) {
    if (part.length < 2 || partner.includes(fold(part))) continue;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const before = text.slice(Math.max(0, at - 20), at);
      const after = text.slice(at + part.length, at + part.length + 6);
      const begins = /(?:^|[\n。！？!?]|^\p{P}+)\s?$/u.test(before);
      const greeted = beforeName.test(before);
      if ((begins || greeted) && afterName.test(after))
        found.push({ range: [at, at + part.length], formal: false });
      else if (greeted && /^(?:[\s,，、!！。]|$)/u.test(after))
        found.push({ range: [at, at + part.length], formal: false });
    }
  }
  return found;
}

/** The zeros of the digits that a language of X may count in: Arabic (two), Indian (two), Thai, wide. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
/** One number and no other: with marks between its thousands ("1,000", "1.000", "1 000"), or without. */
const onlyNumber = /^\P{Nd}*?(\p{Nd}{1,3}(?:[.,'’٬\s]\p{Nd}{3})+|\p{Nd}+)(\P{Nd}*)$/u;
/** What follows a time after which messages disappear: "24h", "1 d". People are more than a letter. */
const isUnit = /^\s?\p{L}\.?$/u;
/** But Chinese, Japanese and Korean count people with one, and have no shorter word for a time. */
const isPeople = /^\s?[人名명]$/u;

/** How many people the line under a group's name counts ("6 people"); null where it counts none. */
export function peopleIn(line: string): number | null {
  const [, number, rest = ''] = onlyNumber.exec(line.trim()) ?? [];
  if (number === undefined || (isUnit.test(rest) && !isPeople.test(rest))) return null;
  const digits = [...number].flatMap((digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((from) => code >= from && code < from + 10);
    return zero === undefined ? [] : [code - zero];
  });
  const people = Number(digits.join(''));
  return digits.length === 0 || !Number.isSafeInteger(people) ? null : people;
}

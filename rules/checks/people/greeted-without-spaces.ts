import { afterName, beforeName } from '../../phrases/greeting-data';
import { fold } from '../../text/fold';
import type { GreetedName } from './greeted-names';

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Code units; longer than any greeting before a name, or any title after one. */
const reachBefore = 20;
const reachAfter = 6;

/**
 * Finds a name with a greeting or title beside it and no space between: "山田さん", "你好王伟", "민수님",
 * "Sarahさん". The whole name counts, or its first or last two characters as family or given name.
 * Names that are part of `partner` (folded) are left out.
 */
export function greetedWithoutSpaces(text: string, name: string, partner: string): GreetedName[] {
  const [full = ''] = name.match(/[\p{L}\p{M}]+/u) ?? [];
  const isSpaceless = spaceless.test(full) && full.length > 2;
  const parts = isSpaceless ? [full, full.slice(0, 2), full.slice(-2)] : [full];
  const found: GreetedName[] = [];
  for (const part of parts) {
    // Most drafts do not have the name at all, so that is tested first.
    if (part.length < 2 || !text.includes(part) || !spaceless.test(text)) continue;
    if (partner.includes(fold(part))) continue;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
      const end = at + part.length;
      const before = text.slice(Math.max(0, at - reachBefore), at);
      const after = text.slice(end, end + reachAfter);
      const isGreeted = beforeName.test(before);
      const begins = isGreeted || /(?:^|[\n。！？!?])[^\p{L}\p{N}]{0,4}$/u.test(before);
      if (
        (begins && afterName.test(after)) ||
        (isGreeted && /^(?:[\s,，、!！。]|$)/u.test(after))
      ) {
        found.push({ range: [at, end], formal: false });
      }
    }
  }
  return found;
}

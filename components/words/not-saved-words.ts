/**
 * The message id of the sentence for settings that could not be saved: which limit is reached, and
 * what to do. `otherwise`: where the error names no limit. Browsers name theirs in words only; a
 * `RangeError` is ours, and its message may be the id of a sentence of its own.
 */
export function notSavedWords(error: unknown, otherwise = 'popup_not_saved'): string {
  if (error instanceof RangeError) return error.message || 'not_saved_list';
  const said = error instanceof Error ? error.message : String(error);
  if (/per_?item/i.test(said)) return 'not_saved_item';
  if (/write_?operations/i.test(said)) return 'not_saved_rate';
  return /quota/i.test(said) ? 'not_saved_full' : otherwise;
}

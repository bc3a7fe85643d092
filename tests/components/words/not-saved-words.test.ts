import { expect, test } from 'vitest';
import { notSavedWords } from '../../../components/words/not-saved-words';

test.each([
  [new RangeError(), 'not_saved_list'],
  [new RangeError('options_details_full'), 'options_details_full'],
  [new Error('Resource::kQuotaBytesPerItem quota exceeded'), 'not_saved_item'],
  [new Error('QUOTA_BYTES_PER_ITEM quota exceeded'), 'not_saved_item'],
  [new Error('Resource::kQuotaBytes quota exceeded'), 'not_saved_full'],
  [new Error('MAX_ITEMS quota exceeded'), 'not_saved_full'],
  [
    new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.'),
    'not_saved_full',
  ],
  [new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'), 'not_saved_rate'],
  [new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.'), 'not_saved_rate'],
  ['quota exceeded', 'not_saved_full'],
  [new Error('refused'), 'popup_not_saved'],
  [new Error('Extension context invalidated.'), 'popup_not_saved'],
  [undefined, 'popup_not_saved'],
])('%s', (error, words) => {
  expect(notSavedWords(error)).toBe(words);
});

test("the sentence where no limit is named is the caller's", () => {
  expect(notSavedWords(new Error('refused'), 'backup_failed')).toBe('backup_failed');
  expect(notSavedWords(new RangeError(), 'backup_failed')).toBe('not_saved_list');
});

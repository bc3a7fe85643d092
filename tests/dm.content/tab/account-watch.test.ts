import { expect, test } from 'vitest';
import { AccountWatch } from '../../../entrypoints/dm.content/tab/account-watch';

test('the first account is no switch; the next one is', () => {
  const watch = new AccountWatch();
  watch.see(null, 0);
  watch.see('acme', 1);
  expect(watch.switchedAt.value).toBe(null);
  watch.see('joe', 2);
  expect(watch.switchedAt.value).toBe(2);
  watch.see('joe', 3);
  expect(watch.switchedAt.value).toBe(2);
  watch.see('acme', 4);
  expect(watch.switchedAt.value).toBe(4);
});

test('a page that shows no account for a moment is no switch', () => {
  const watch = new AccountWatch();
  watch.see('acme', 0);
  watch.see(null, 1);
  watch.see('acme', 2);
  expect(watch.switchedAt.value).toBe(null);
});

test('once a message has been sent the switch is over, until the next one', () => {
  const watch = new AccountWatch();
  watch.see('joe', 0);
  watch.see('acme', 1);
  watch.sent();
  expect(watch.switchedAt.value).toBe(null);
  watch.see('acme', 2);
  expect(watch.switchedAt.value).toBe(null);
  watch.see('joe', 3);
  expect(watch.switchedAt.value).toBe(3);
});
